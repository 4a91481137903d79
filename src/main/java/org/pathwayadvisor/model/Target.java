package org.pathwayadvisor.model;

/** The condition or finding that a function is about. */
public enum Target {
    @Words("organs and structures in general, no one disease")
    ANATOMY,
    @Words("a time-critical finding on an image: stroke, bleed, clot, collapsed lung, misplaced tube")
    URGENT_IMAGE_FINDING,
    @Words("a broken bone")
    FRACTURE,
    @Words("thin bones (bone density)")
    BONE_DENSITY,
    @Words("scarring of the lung (fibrosis)")
    LUNG_FIBROSIS,
    @Words("iron in the liver")
    LIVER_IRON,
    @Words("a lesion suspicious for cancer")
    SUSPECTED_CANCER,
    @Words("a mole or another lesion of the skin")
    SKIN_LESION,
    @Words("cell changes of the cervix")
    CERVIX_CELLS,
    @Words("cancer left at the edge of what was cut out")
    CANCER_MARGIN,
    @Words("the risk of getting a cancer in coming years, read from images")
    FUTURE_CANCER_RISK,
    @Words("the course of a cancer that is known")
    CANCER_PROGNOSIS,
    @Words("where a tumor comes from")
    TUMOR_ORIGIN,
    @Words("genes or markers of a tumor")
    CANCER_GENES,
    @Words("cancer of blood cells")
    BLOOD_CANCER,
    @Words("the prostate apart from diagnosing cancer")
    PROSTATE,
    @Words("a disease of the retina")
    RETINAL_DISEASE,
    @Words("another condition of the eye: lens, pressure, squint, vision")
    OTHER_EYE_CONDITION,
    @Words("eye movements, dizziness")
    EYE_MOVEMENT,
    @Words("hearing")
    HEARING,
    @Words("a condition of ear, nose or throat, seen on a picture")
    EAR_NOSE_THROAT,
    @Words("caries or another finding on teeth, gums or jaws")
    DENTAL_FINDING,
    @Words("the position of teeth and jaws (orthodontics)")
    DENTAL_ALIGNMENT,
    @Words("dental implants, crowns and other work on teeth")
    DENTAL_TREATMENT,
    @Words("heart rhythm")
    HEART_RHYTHM,
    @Words("narrowed arteries of the heart")
    CORONARY_ARTERY_DISEASE,
    @Words("heart failure, disease of heart muscle or valves, high pressure in the lung")
    HEART_DISEASE,
    @Words("blood pressure")
    BLOOD_PRESSURE,
    @Words("unstable circulation: sudden low pressure, shock, need of fluid")
    CIRCULATION,
    @Words("blood flow in vessels")
    BLOOD_FLOW,
    @Words("blood flow in the brain, by its electrical resistance")
    BRAIN_BLOOD_FLOW,
    @Words("cardiac arrest")
    CARDIAC_ARREST,
    @Words("vital signs: pulse, breathing rate, temperature, or an index of several")
    VITAL_SIGNS,
    @Words("oxygen in blood or tissue")
    OXYGEN_LEVEL,
    @Words("breathing: rate, pauses, gases, ventilation")
    BREATHING,
    @Words("how well lungs and airways work: flow, volume, breath sounds")
    LUNG_FUNCTION,
    @Words("breathing weakened by opioids")
    OPIOID_EFFECT,
    @Words("pain under anesthesia")
    PAIN_RESPONSE,
    @Words("sleep apnea")
    SLEEP_APNEA,
    @Words("sleep and its stages")
    SLEEP,
    @Words("insomnia")
    INSOMNIA,
    @Words("nightmares")
    NIGHTMARES,
    @Words("seizures or brain waves")
    SEIZURE,
    @Words("brain injury or concussion")
    BRAIN_INJURY,
    @Words("memory and thinking, dementia")
    COGNITION,
    @Words("autism")
    AUTISM,
    @Words("attention deficit (ADHD)")
    ADHD,
    @Words("a mental disorder, addiction included")
    MENTAL_DISORDER,
    @Words("an eating disorder")
    EATING_DISORDER,
    @Words("migraine or another headache")
    MIGRAINE,
    @Words("long-lasting pain")
    CHRONIC_PAIN,
    @Words("fibromyalgia")
    FIBROMYALGIA,
    @Words("tremor, gait, strength and other movement")
    TREMOR_OR_MOVEMENT,
    @Words("the settings of a brain stimulator")
    BRAIN_STIMULATION,
    @Words("blood glucose, diabetes")
    GLUCOSE,
    @Words("the dose of a medicine")
    MEDICINE_DOSE,
    @Words("whether medicines are taken")
    MEDICINE_TAKING,
    @Words("a polyp or another lesion in the gut")
    GUT_LESION,
    @Words("gut complaints or gut movement")
    GUT_SYMPTOMS,
    @Words("kidney disease")
    KIDNEY_DISEASE,
    @Words("fluid in the lungs, by its electrical resistance")
    LUNG_WATER,
    @Words("water, swelling, nutrition or composition of the body")
    BODY_FLUID,
    @Words("shape or posture of the body")
    BODY_SHAPE,
    @Words("wounds or burns")
    WOUND,
    @Words("blood loss or inner bleeding")
    BLEEDING,
    @Words("labor, or the state of the unborn child")
    LABOR_AND_FETUS,
    @Words("brain waves of the unborn child")
    FETAL_BRAIN,
    @Words("the age of a pregnancy or the day of birth")
    PREGNANCY_DATING,
    @Words("contraception, conception, embryos or semen")
    FERTILITY,
    @Words("sepsis")
    SEPSIS,
    @Words("germs and infections")
    MICROBES,
    @Words("an autoimmune disease")
    AUTOIMMUNE_DISEASE,
    @Words("blood cells")
    BLOOD_CELLS,
    @Words("substances or particles in urine or blood")
    URINE_OR_BLOOD_VALUES,
    @Words("blood donors, donated blood and its match")
    BLOOD_SUPPLY,
    @Words("inherited genes for a disease")
    INHERITED_DISEASE_GENES,
    @Words("inherited genes for cancer")
    INHERITED_CANCER_GENES,
    @Words("genes that children could inherit")
    CARRIER_GENES,
    @Words("inherited genes for the effect of drugs")
    DRUG_RESPONSE_GENES,
    @Words("tissue type (HLA)")
    TISSUE_TYPE,
    @Words("nerves, vessels or organs seen during a procedure")
    PROCEDURE_ANATOMY,
    @Words("taking a piece of tissue with a needle (biopsy)")
    BIOPSY,
    @Words("the way for instruments into the gut or the urinary tract")
    GUT_ACCESS,
    @Words("surgery of bones, joints or the spine")
    BONE_OR_JOINT_SURGERY,
    @Words("surgery of brain, ear, nose or throat")
    HEAD_SURGERY,
    @Words("keyhole or robotic surgery of soft organs")
    SOFT_TISSUE_SURGERY,
    @Words("catheters or implants in heart and vessels")
    HEART_PROCEDURE,
    @Words("radiation treatment")
    RADIATION_TREATMENT,
    @Words("destroying tissue by heat, cold or current")
    TISSUE_ABLATION,
    @Words("something else")
    OTHER,
    @Words("no disease or finding")
    NONE,
    @Words("not answered")
    UNKNOWN
}
