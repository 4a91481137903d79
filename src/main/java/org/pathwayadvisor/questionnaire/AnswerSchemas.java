package org.pathwayadvisor.questionnaire;

import com.fasterxml.classmate.ResolvedType;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.victools.jsonschema.generator.CustomDefinition;
import com.github.victools.jsonschema.generator.CustomDefinition.AttributeInclusion;
import com.github.victools.jsonschema.generator.CustomDefinition.DefinitionType;
import com.github.victools.jsonschema.generator.Option;
import com.github.victools.jsonschema.generator.OptionPreset;
import com.github.victools.jsonschema.generator.SchemaBuilder;
import com.github.victools.jsonschema.generator.SchemaGenerationContext;
import com.github.victools.jsonschema.generator.SchemaGenerator;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfig;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfigBuilder;
import com.github.victools.jsonschema.generator.SchemaVersion;
import com.github.victools.jsonschema.generator.TypeContext;
import com.github.victools.jsonschema.generator.impl.TypeContextFactory;
import com.github.victools.jsonschema.generator.naming.CleanSchemaDefinitionNamingStrategy;
import com.github.victools.jsonschema.generator.naming.DefaultSchemaDefinitionNamingStrategy;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import org.pathwayadvisor.dictionary.Ask;
import org.pathwayadvisor.dictionary.Kind;
import org.pathwayadvisor.model.Day;
import org.pathwayadvisor.model.Tri;

/** The schemas of answers, generated from the model's types; each type is defined once. */
final class AnswerSchemas {
    /** A number of an authorized product, held or not. */
    static final String NUMBERED = "^" + Values.NUMBERED + "\\s*~?$";

    private static final String DAY = "^[0-9]{4}-[0-9]{2}-[0-9]{2}\\s*~?$";
    private static final String WORDED_NUMBER = "^[0-9]+([.][0-9]+)?\\s*~?$";

    private final ObjectMapper json;
    private final TypeContext types;
    private final SchemaBuilder builder;
    private final Map<Class<?>, Ask> asks = new LinkedHashMap<>();

    AnswerSchemas(ObjectMapper json) {
        this.json = json;
        SchemaGeneratorConfigBuilder config = new SchemaGeneratorConfigBuilder(
                        json, SchemaVersion.DRAFT_2020_12, OptionPreset.PLAIN_JSON)
                .with(Option.FORBIDDEN_ADDITIONAL_PROPERTIES_BY_DEFAULT, Option.DEFINITIONS_FOR_ALL_OBJECTS);
        config.forTypesInGeneral()
                .withCustomDefinitionProvider(this::define)
                .withDefinitionNamingStrategy(new CleanSchemaDefinitionNamingStrategy(
                        new DefaultSchemaDefinitionNamingStrategy(),
                        name -> name.replaceAll("[^A-Za-z0-9]+", "-").replaceAll("-+$", "")));
        config.forFields().withRequiredCheck(field -> field.getName().equals("answer"));
        SchemaGeneratorConfig built = config.build();
        types = TypeContextFactory.createDefaultTypeContext(built);
        builder = new SchemaGenerator(built, types).buildMultipleSchemaDefinitions();
    }

    /** An answer with who judged and why. */
    record Judged<T>(T answer, String by, String because) {}

    /** Any of the choices of a set. */
    record Chosen<T>(T choice) {}

    /** A number with the day of its decision. */
    record Numbered(String number) {}

    /** What may stand at a question. */
    ObjectNode of(Ask ask) {
        ObjectNode node = json.createObjectNode();
        node.put("title", ask.question().text());
        node.put("description", ask.question().why());
        if (ask.kind() == Kind.NUMBER) {
            return node.setAll(number(ask));
        }
        // The generator fills a reference in only at the end: it is kept as a node of its own, never copied.
        Type type = type(ask);
        ArrayNode forms = node.putArray("anyOf").add(reference(type));
        if (ask.closed()) {
            forms.add(reference(Judged.class, type));
        }
        return node;
    }

    /** A day, as it stands beside a number. */
    ObjectNode day() {
        return reference(Day.class);
    }

    /** The definitions of all types that were asked for. */
    ObjectNode definitions() {
        return builder.collectDefinitions("$defs");
    }

    private ObjectNode reference(Type type, Type... parameters) {
        return builder.createSchemaReference(type, parameters);
    }

    private Type type(Ask ask) {
        Class<?> component = ask.record().getRecordComponents()[ask.position()].getType();
        return switch (ask.kind()) {
            case TRI -> Tri.class;
            case DATED -> Numbered.class;
            case CHOICE -> remember(component, ask);
            case SET -> types.resolve(Chosen.class, remember(component, ask));
            default -> component;
        };
    }

    private Class<?> remember(Class<?> type, Ask ask) {
        asks.putIfAbsent(type, ask);
        return type;
    }

    private CustomDefinition define(ResolvedType type, SchemaGenerationContext context) {
        Class<?> raw = type.getErasedType();
        if (raw == String.class) {
            ObjectNode text = json.createObjectNode();
            text.putArray("type").add("string").add("number").add("boolean").add("null");
            return new CustomDefinition(text, DefinitionType.INLINE, AttributeInclusion.YES);
        } else if (raw == Tri.class) {
            return shared(tri());
        } else if (raw == Day.class) {
            return shared(pattern(json.createObjectNode(), DAY));
        } else if (raw == Numbered.class) {
            ObjectNode node = json.createObjectNode();
            node.putArray("anyOf")
                    .addObject()
                    .put("const", "none-found")
                    .put("description", "searched, and none found");
            pattern(node, NUMBERED);
            node.withArray("anyOf").addObject().put("const", "none-found~");
            return shared(node);
        } else if (raw == Chosen.class) {
            return shared(set(asks.get(type.getTypeParameters().get(0).getErasedType()), context));
        }
        return asks.containsKey(raw) ? shared(choice(asks.get(raw))) : null;
    }

    private static CustomDefinition shared(ObjectNode node) {
        return new CustomDefinition(node, DefinitionType.ALWAYS_REF, AttributeInclusion.NO);
    }

    /** Some readers of YAML turn yes and no into true and false; these mean the same. */
    private ObjectNode tri() {
        ObjectNode node = json.createObjectNode();
        ArrayNode forms = node.putArray("anyOf");
        forms.addObject()
                .putArray("enum")
                .add("yes")
                .add("no")
                .add("unknown")
                .add("yes~")
                .add("no~");
        forms.addObject().putArray("type").add("boolean").add("null");
        forms.addObject().put("type", "string").put("pattern", "^([Yy][Ee][Ss]|[Nn][Oo])\\s*~?$");
        return node;
    }

    private ObjectNode choice(Ask ask) {
        ObjectNode node = json.createObjectNode();
        ArrayNode forms = node.putArray("anyOf");
        words(ask, forms);
        if (ask.choice("no") != null || ask.choice("yes") != null) {
            forms.addObject().put("type", "boolean");
        }
        forms.addObject().putArray("enum").add("unknown").addNull();
        return node;
    }

    private ObjectNode set(Ask ask, SchemaGenerationContext context) {
        ObjectNode node = json.createObjectNode();
        ArrayNode forms = node.putArray("anyOf");
        ObjectNode list = forms.addObject().put("type", "array").put("uniqueItems", true);
        ArrayNode items = list.putObject("items").putArray("anyOf");
        words(ask, items);
        items.addObject().put("const", "unknown").put("description", "there may be more");
        ObjectNode map = forms.addObject().put("type", "object");
        ObjectNode properties = map.putObject("properties");
        ask.choices().forEach(c -> {
            ArrayNode answers = properties
                    .putObject(c.word())
                    .put("description", c.meaning())
                    .putArray("anyOf");
            answers.add(context.createDefinitionReference(types.resolve(Tri.class)));
            answers.add(context.createDefinitionReference(types.resolve(Judged.class, Tri.class)));
        });
        map.put("additionalProperties", false);
        forms.addObject().putArray("enum").add("unknown").addNull();
        return node;
    }

    private static void words(Ask ask, ArrayNode forms) {
        ask.choices().forEach(c -> forms.addObject().put("const", c.word()).put("description", c.meaning()));
        ArrayNode held = forms.addObject().putArray("enum");
        ask.choices().forEach(c -> held.add(c.word() + "~"));
    }

    private ObjectNode number(Ask ask) {
        ObjectNode node = pattern(json.createObjectNode(), WORDED_NUMBER);
        node.withArray("anyOf")
                .addObject()
                .put("type", "number")
                .put("minimum", BigDecimal.valueOf(ask.question().min()))
                .put("maximum", BigDecimal.valueOf(ask.question().max()));
        return node;
    }

    private static ObjectNode pattern(ObjectNode node, String pattern) {
        ArrayNode forms = node.withArray("anyOf");
        forms.addObject().put("type", "string").put("pattern", pattern);
        forms.addObject().putArray("enum").add("unknown").addNull();
        return node;
    }
}
