# What systems without a map of their own hold: held-<system>-<collection>.

held-activecampaign-contacts = contacto de marketing
held-activecampaign-archive = contacto de marketing arquivado
