# What the pages say, and the letters too. The person is addressed formally, the company is "nós".
# Short main clauses. Always the same word: apagar, manter, confirmar, retirar, verificar de novo.

language-name = Português
text-direction = ltr

## The frame of every page

product = Balcão da privacidade
skip = Saltar para o conteúdo
languages = Língua
privacy-notice = Política de privacidade
talk = Falar com uma pessoa
all-about = Como pedir o apagamento
no-cookies = Estas páginas não usam cookies e não carregam nada de outros sites.
error-lead = Erro:
problem = Há um problema

## Days, moments, lists

month-1 = janeiro
month-2 = fevereiro
month-3 = março
month-4 = abril
month-5 = maio
month-6 = junho
month-7 = julho
month-8 = agosto
month-9 = setembro
month-10 = outubro
month-11 = novembro
month-12 = dezembro
date-long = { $day } de { $month } de { $year }
moment = { $date } às { $time }
list-and = { $head } e { $last }

## The two choices

choice-data = Os meus dados, em todo o lado
choice-account = Só a minha conta
choice-unsure = Não tenho a certeza
scope-all_data = Os meus dados, em todo o lado
scope-account_only = Só a minha conta
explains-data = Apagamos todos os dados pessoais que temos sobre si, em todos os sistemas, incluindo a sua conta e o seu contacto na nossa ferramenta de marketing ActiveCampaign.
explains-account = Fechamos o seu acesso e apagamos o seu perfil, e mais nada.
explains-unsure = Explicamos as duas coisas num e-mail, e a escolha faz-se aí.
important = Importante:
shared-stays = Os dados que a sua empresa partilha no nosso CRM (listas de clientes, negócios, contactos) não são apagados com um acesso.
law-lets-keep = Alguns dados têm de ficar por causa de uma lei. Dizemos-lhe quais, porquê e até quando.

## What goes, what stays: in general

will-delete = Apagado em { $system }:
will-anonymise = O seu nome retirado em { $system }:
will-deactivate = Fechado em { $system }:
will-keep = Mantido em { $system }:
will-forward = Transmitido de { $system } à empresa que decide sobre eles:
will-untouched = Não tocado em { $system }:
older-go = o que é mais antigo não é mantido

because-free_expression = porque a liberdade de expressão e de informação os protege
because-legal_obligation = porque uma lei nos obriga a mantê-los
because-public_health = porque a saúde pública precisa deles
because-archiving = porque arquivos, investigação ou estatística precisam deles
because-legal_claims = porque são necessários para direitos num processo judicial
because-excessive = porque o pedido é manifestamente infundado ou excessivo
because-not_identified = porque não conseguimos ter a certeza de quem são os dados

provision-gdpr-free_expression = art. 17.º, n.º 3, al. a), do RGPD
provision-gdpr-legal_obligation = art. 17.º, n.º 3, al. b), do RGPD
provision-gdpr-public_health = art. 17.º, n.º 3, al. c), do RGPD
provision-gdpr-archiving = art. 17.º, n.º 3, al. d), do RGPD
provision-gdpr-legal_claims = art. 17.º, n.º 3, al. e), do RGPD
provision-gdpr-excessive = art. 12.º, n.º 5, do RGPD
provision-gdpr-not_identified = art. 12.º, n.º 6, e art. 11.º, n.º 2, do RGPD
provision-uk_gdpr-free_expression = art. 17.º, n.º 3, al. a), do RGPD britânico
provision-uk_gdpr-legal_obligation = art. 17.º, n.º 3, al. b), do RGPD britânico
provision-uk_gdpr-public_health = art. 17.º, n.º 3, al. c), do RGPD britânico
provision-uk_gdpr-archiving = art. 17.º, n.º 3, al. d), do RGPD britânico
provision-uk_gdpr-legal_claims = art. 17.º, n.º 3, al. e), do RGPD britânico
provision-uk_gdpr-excessive = art. 12.º, n.º 5, do RGPD britânico
provision-uk_gdpr-not_identified = art. 12.º, n.º 6, e art. 11.º, n.º 2, do RGPD britânico
provision-ccpa-free_expression = Cal. Civ. Code § 1798.105(d)(4)
provision-ccpa-legal_obligation = Cal. Civ. Code § 1798.105(d)(8)
provision-ccpa-public_health = Cal. Civ. Code § 1798.105(d)
provision-ccpa-archiving = Cal. Civ. Code § 1798.105(d)(6)
provision-ccpa-legal_claims = Cal. Civ. Code § 1798.145(a)
provision-ccpa-excessive = Cal. Civ. Code § 1798.145(h)(3)
provision-ccpa-not_identified = 11 CCR § 7022(a)

## What went, what stayed: after a second look

system-planned = Ainda não começou
system-gone = Apagado e verificado
system-kept = Feito, algo fica
system-nothing_found = Nada encontrado
system-declared = Declarado como feito
system-handed_over = Entregue ao prestador
system-waits = À espera
system-stuck = Uma pessoa está a tratar disto
system-absent = Não é usado

did-delete = Apagado:
did-anonymise = O seu nome retirado:
did-deactivate = Fechado:
did-keep = Mantido:
did-forward = Transmitido, não apagado:
rows = { $label } ({ $rows ->
    [one] { $rows } registo
   *[other] { $rows } registos
})
until = até { $date }
forwarded-to = a { $whom }, que decide sobre eles
declared-says = Aqui nenhum programa pode olhar. A pessoa responsável fê-lo à mão e declarou-o.
finishes-on = O prestador recebeu a ordem e termina até { $date }. Depois verificamos de novo.
looked-again = Verificámos de novo em { $moment }.
absent-by = A empresa declarou que não o usa: { $by }, desde { $date }.
systems-title = O que apagámos até agora
systems-says = Depois de apagar, verificamos de novo. Só o que já não encontramos conta como apagado.
plan-title = O que vamos apagar

## The start page

form-title = Apagar os seus dados, ou só a sua conta
form-lead = São duas coisas diferentes. Veja o que cada uma apaga e o que fica.
form-jump = Ir para o formulário

next-title = O que acontece a seguir
next-ask = Faz o pedido
next-ask-says = Com o formulário desta página ou por e-mail, com as suas palavras. Não custa nada.
next-verify = Confirma
next-verify-says = Enviamos um e-mail com uma ligação. Aí escolhe e confirma com um botão. Antes disso nada é apagado.
next-delete = Apagamos, e verificamos de novo
next-delete-says = Analisamos o seu pedido. Depois apagamos, e verificamos de novo em cada sistema.
next-answer = Escrevemos-lhe
next-answer-says = O que apagámos, o que fica e porquê: no prazo de 30 dias depois do seu pedido.

mail-title = Ou escreva um e-mail
mail-says = Cada botão abre o seu programa de e-mail com o texto já escrito. O nosso endereço:
mail-data = Os meus dados, em todo o lado
mail-account = Só a minha conta
mail-copy = Mostrar os textos para copiar
mail-free = Perguntas sobre isto? Uma pessoa responde:
template-data-subject = Apagar todos os meus dados pessoais, em todos os sistemas
template-data =
    Bom dia,

    peço que apaguem todos os dados pessoais que têm sobre mim, em todos os sistemas, incluindo as ferramentas de marketing.

    Escrevo do endereço de e-mail que conhecem. Confirmo com a ligação que me enviarem.
template-account-subject = Apagar só a minha conta
template-account =
    Bom dia,

    peço que apaguem a minha conta, e mais nada.

    Escrevo do endereço de e-mail da minha conta. Confirmo com a ligação que me enviarem.

form-ask = O que devemos apagar?
form-safe = Escolha uma opção. Nada é apagado enquanto não confirmar por e-mail.
reach-title = Como podemos contactar?
name = Nome
email = Endereço de e-mail
email-hint = Use o endereço que conhecemos. Enviamos para lá um e-mail para ter a certeza de que é a pessoa certa.
message = O que nos ajude a encontrar os seus dados
optional = (opcional)
message-hint = Por exemplo um número de encomenda. Não envie palavras-passe nem cópias de documentos de identificação.
form-send = Enviar o meu pedido

mistake-scope-missing = Escolha o que devemos apagar
mistake-name-missing = Escreva o seu nome
mistake-email-missing = Escreva o seu endereço de e-mail
mistake-email-malformed = Escreva um endereço de e-mail com @, como nome@example.com
mistake-message-too-long = Encurte a mensagem para 4000 caracteres

## After the form

received-title = Veja agora o seu e-mail
received-lead = Temos o seu pedido
received-says = Enviamos um e-mail para { $address }. Abra a ligação e confirme com um botão.
received-none = Nenhum e-mail passados dez minutos?
received-none-says = Veja na pasta de spam, ou preencha o formulário outra vez. Só a ligação mais recente funciona.
received-again = Voltar ao formulário
reference = Referência
link-until = A ligação funciona até
answer-by = Tem a nossa resposta até
nothing-before = Nada é apagado antes de confirmar.

## The one page

confirm-title = O que devemos apagar?
confirm-asked-all_data = Quer que todos os seus dados sejam apagados. É isso?
confirm-asked-account_only = Quer que só a sua conta seja apagada. É isso?
confirm-lead-clear = Veja o que sai e o que fica. Pode escolher a outra opção. Depois confirme com um botão.
confirm-lead-unclear = Isto pode querer dizer duas coisas. Escolha uma, depois confirme com um botão.
you-wrote = Escreveu em { $date }:
quote = “… { $words } …”
no-way-back = Isto não pode ser desfeito.
cooling-off = { $hours ->
    [0] Analisamos o seu pedido, depois apagamos.
    [one] Primeiro analisamos o seu pedido. Depois passa uma hora antes de apagarmos. Até lá pode retirar o pedido.
   *[other] Primeiro analisamos o seu pedido. Depois passam { $hours } horas antes de apagarmos. Até lá pode retirar o pedido.
}
for-address = Para
confirm-button = Confirmar a minha escolha e o meu endereço
confirm-proves = Com este botão mostra também que esta caixa de correio é sua.
not-me = Não fui eu que pedi isto
not-me-says = Então nada é apagado, e fechamos o pedido.

## Where things stand

request = Pedido
progress = Andamento
your-choice = A sua escolha
we-decided = O que decidimos
only-in = Apagar só em { $system }
step-received = Recebemos o seu pedido
step-confirmed = O pedido está confirmado
step-approved = Analisámos e aprovámos
step-deleting = Estamos a apagar
step-closed = Tem a nossa resposta

standing-unconfirmed = Esperamos pela sua confirmação
standing-unconfirmed-says = Abra a ligação no nosso e-mail e confirme com um botão. Antes disso nada é apagado.
standing-checking = Estamos a analisar o seu pedido
standing-checking-says = O pedido está confirmado. Não precisa de fazer mais nada.
standing-scheduled = O seu pedido está aprovado
standing-scheduled-says = Começamos a apagar em breve. Até lá ainda pode retirar o pedido.
standing-deleting = Estamos a apagar
standing-deleting-says = O que foi apagado não pode voltar. Verificamos de novo em cada sistema antes de dizer que está feito.
standing-answering = Uma pessoa trata do seu pedido
standing-answering-says = Recebe a resposta por e-mail.
standing-fulfilled = O que pediu está apagado
standing-fulfilled-says = Verificámos de novo em cada sistema e já não encontrámos nada. Não pode voltar.
standing-partly_fulfilled = Apagado, mas algo fica
standing-partly_fulfilled-says = Abaixo vê o que está apagado, o que fica ou termina mais tarde, e porquê.
standing-one_system = Feito num só sistema
standing-one_system-says = Alguém da nossa equipa decidiu apagar só neste. Abaixo vê o que aconteceu aos seus dados aí. Os nossos outros sistemas ficaram como estavam.
standing-nothing_found = Não encontrámos nada para apagar
standing-nothing_found-says = Procurámos em cada sistema e não encontrámos nada que pertença a este pedido.
standing-refused = Não apagamos
standing-refused-says = Abaixo lê a razão, e o que pode fazer.
standing-withdrawn = O pedido foi retirado
standing-withdrawn-says = Não fazemos mais nada. O que já tinha sido apagado não pode voltar.
standing-unproven = Não conseguimos ter a certeza da sua identidade
standing-unproven-says = Ninguém confirmou o pedido a tempo. Nada foi apagado. Pode pedir de novo a qualquer momento.
standing-unanswered = Não soubemos o que queria dizer
standing-unanswered-says = Ninguém escolheu a tempo entre as duas opções. Nada foi apagado. Pode pedir de novo a qualquer momento.
standing-duplicate = Respondemos com outra referência
standing-duplicate-says = O mesmo pedido chegou-nos duas vezes. Continua com a primeira referência.
standing-answered = Respondemos
standing-answered-says = Recebeu a nossa resposta por e-mail.
standing-not_a_request = Isto não era um pedido sobre dados pessoais
standing-not_a_request-says = Fechámo-lo. Se nos enganámos, responda ao nosso e-mail.

withdraw-title = Mudou de ideias?
withdraw-whole = Pode retirar o pedido até começarmos a apagar. Então nada é apagado.
withdraw-rest = Pode parar o que falta. O que foi apagado não pode voltar.
withdraw-open = Retirar o meu pedido
withdraw-means = Paramos, e fechamos o pedido.
withdraw-button = Sim, parar
withdraw-by-link = Abra a ligação com que confirmou. Aí pode retirar o pedido. Ou responda a um dos nossos e-mails.
progress-letters = Escrevemos-lhe quando estiver feito. Cada e-mail nosso tem uma ligação para este pedido.

## The status page

due-answer = Resposta até { $date }
due-done = Feito até { $date }
clock = { $used } de { $days } dias usados
received-on = Recebemos o seu pedido
promised = A nossa promessa
statutory = O limite da lei
was-extended = Precisámos de mais tempo e escrevemos-lhe porquê.
why = Porquê
refused = Não apagamos os seus dados, { $because } ({ $provision }).
events-title = O que aconteceu
event-received = Recebemos o seu pedido
event-link_sent = Enviámos-lhe uma ligação
event-bounced = O nosso e-mail não lhe chegou
event-reread = Uma pessoa leu de novo o seu pedido
event-confirmed = O pedido foi confirmado
event-approved = Aprovámos
event-extended = Precisámos de mais tempo
event-forwarded = Transmitimo-lo à empresa que decide sobre uma parte dos dados
event-deleting_began = Começámos a apagar
event-looked_again = Verificámos de novo em cada sistema
event-looked_again_alone = Verificámos de novo só neste sistema
event-withdrawn = O pedido foi retirado
event-disowned = Disse-nos que não tinha pedido isto
event-refused = Recusámos
event-answered = Enviámos-lhe a nossa resposta
event-closed = Fechámos o pedido
status-aside = Andamento e ajuda

rights-title = Se não concordar
rights-gdpr = Pode apresentar reclamação a uma autoridade de proteção de dados, por exemplo onde vive ou trabalha, e pode recorrer aos tribunais (art. 77.º e 79.º do RGPD).
rights-uk_gdpr = Pode reclamar junto de nós (confirmamos no prazo de 30 dias) e junto do Information Commissioner, e pode recorrer aos tribunais (art. 77.º e 79.º do RGPD britânico).
rights-ccpa = Pode pedir-nos que vejamos de novo, e pode reclamar junto da California Privacy Protection Agency.
rights-contact = Uma pessoa da nossa empresa lê a sua pergunta ou reclamação:
rights-authority = A autoridade competente para nós:
rights-agency = A agência:

## The certificate

certificate = Certificado
certificate-says = Assinamos o que aqui está escrito. O ficheiro assinado prova-o, mesmo quando já o tivermos esquecido.
certificate-save = Guardar o ficheiro assinado
certificate-back = Voltar ao seu pedido
certificate-for = De quem é
certificate-for-yours = O seu endereço de e-mail não está nele, apenas uma impressão digital do endereço. A chave no seu ficheiro mostra que é o seu. Depois de o esquecermos, mais ninguém terá esta chave: guarde o ficheiro, por favor.
certificate-for-in_letter = O seu endereço de e-mail não está nele, apenas uma impressão digital do endereço. A chave que mostra que é o seu vem com a ligação do nosso último e-mail.
certificate-for-ours = O endereço de e-mail não está nele, apenas uma impressão digital do endereço. A chave que mostra de quem é só a tem a pessoa que fez o pedido.
certificate-for-nobody = Não nomeia ninguém.
certificate-fingerprint = Impressão digital
certificate-key = Chave
certificate-check = Como o verificar
certificate-check-says = Qualquer pessoa pode verificar a assinatura (Ed25519) com a nossa chave pública, sem nos perguntar:

## Links and messages

expired-title = Esta ligação expirou
expired-says = { $days ->
    [one] Para sua segurança, uma ligação funciona uma vez e durante um dia. O seu pedido continua aberto.
   *[other] Para sua segurança, uma ligação funciona uma vez e durante { $days } dias. O seu pedido continua aberto.
}
expired-renew = Enviar-me uma nova ligação
expired-same = Vai para o mesmo endereço de antes. A data fica.
expired-limit = Enviámos três e-mails hoje. Para sua segurança não enviamos mais antes de amanhã. A ligação mais recente funciona.

message-not_found = Não há nada aqui
message-not_found-says = Talvez o endereço tenha sido cortado no e-mail. Copie-o inteiro, ou escreva-nos.
message-went_wrong = Algo correu mal
message-went_wrong-says = A culpa foi nossa. O que enviou pode não ter chegado. Tente de novo dentro de alguns minutos.
message-too_many_requests = Espere um pouco
message-too_many_requests-says = Chegaram demasiadas tentativas da sua rede. Tente de novo dentro de uma hora ou escreva-nos: o endereço está no fundo desta página.
message-method_not_allowed = Esta página funciona de outra maneira
message-method_not_allowed-says = Volte atrás e use o botão da página.
message-bad_request = Não conseguimos ler isso
message-bad_request-says = Volte atrás, carregue a página de novo e envie mais uma vez.
message-unavailable = Voltamos já
message-unavailable-says = O balcão está a arrancar ou em manutenção. Tente de novo dentro de alguns minutos.
message-home = Para a página inicial
request-id = Se nos escrever sobre isto, indique:
