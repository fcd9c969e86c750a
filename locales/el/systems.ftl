# What systems without a map of their own hold: held-<system>-<collection>.

held-activecampaign-contacts = επαφή μάρκετινγκ
held-activecampaign-archive = αρχειοθετημένη επαφή μάρκετινγκ
