package org.pathwayadvisor.assessment;

import java.util.List;

/**
 * What the law on health data says of the product.
 *
 * @param roles      the role in each channel, in the order of the file
 * @param chain      the agreements from the customers through the maker to the services
 * @param flows      what may flow to each service, in the order of the file
 * @param findings   stops first; what is open only where it could be a stop or a duty
 * @param gates      the questions to answer first, each with the possible stops and duties behind it
 * @param unanswered the open answers, those that most stops hang on first
 * @param openLists  the lists that the file does not call complete
 * @param modelProviders the providers of models that the product could use: those of the file first
 * @param architectures four ways to bring a model to the data, side by side
 */
public record DataAssessment(
        DataVerdict verdict,
        List<ChannelRole> roles,
        List<AgreementLink> chain,
        List<Flow> flows,
        List<DataFinding> findings,
        List<GateQuestion> gates,
        List<OpenQuestion> unanswered,
        List<String> openLists,
        List<ModelProvider> modelProviders,
        List<Architecture> architectures) {
    public DataAssessment {
        roles = List.copyOf(roles);
        chain = List.copyOf(chain);
        flows = List.copyOf(flows);
        findings = List.copyOf(findings);
        gates = List.copyOf(gates);
        unanswered = List.copyOf(unanswered);
        openLists = List.copyOf(openLists);
        modelProviders = List.copyOf(modelProviders);
        architectures = List.copyOf(architectures);
    }

    /** The same beside other providers and other ways to build it. */
    DataAssessment with(List<ModelProvider> providers, List<Architecture> ways) {
        return new DataAssessment(
                verdict, roles, chain, flows, findings, gates, unanswered, openLists, providers, ways);
    }
}
