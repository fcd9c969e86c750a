# What only the letters say. They never name a person nor repeat what somebody wrote: the first
# ones go to addresses that nobody has proved yet. Subjects carry the reference, nothing else.

letter-subject = O seu pedido { $reference }
letter-subject-confirm = O seu pedido { $reference }: por favor confirme
hello = Bom dia,
letter-status = Ver em que ponto está o seu pedido:
letter-answer = Também pode simplesmente responder a este e-mail. Uma pessoa lê-o.
letter-contact = Perguntas sobre privacidade:
letter-unwatched = Este e-mail não contém imagens e não observa se o abre.

letter-law-gdpr = A lei dá-nos um mês a contar da receção. Se precisarmos de mais tempo, dizemos-lho dentro desse mês, com a razão (art. 12.º, n.º 3, do RGPD).
letter-law-uk_gdpr = A lei dá-nos um mês. Se precisarmos de mais tempo, dizemos-lho dentro desse mês, com a razão (art. 12A do RGPD britânico).
letter-law-ccpa = As regras da Califórnia dão-nos 45 dias a contar da receção, também enquanto verificamos quem pede. Se precisarmos de mais tempo, dizemos-lho dentro desse prazo, com a razão (11 CCR § 7021).

## The first letter

confirm-first = temos o seu pedido de { $date }. Falta um passo da sua parte.
confirm-reminder = o seu pedido de { $date } ainda espera por um passo da sua parte.
confirm-renewed = aqui está a nova ligação para o seu pedido de { $date }. As ligações anteriores já não funcionam.
confirm-changed = uma pessoa leu de novo o seu pedido de { $date }. Agora entendemo-lo de outra maneira e perguntamos mais uma vez. As ligações anteriores já não funcionam.
confirm-understood-all_data = Entendemos que todos os dados pessoais que temos sobre si devem ser apagados, em todos os sistemas. Se queria dizer outra coisa, escolha-a na página.
confirm-understood-account_only = Entendemos que só a sua conta deve ser apagada, e mais nada. Se queria dizer outra coisa, escolha-a na página.
confirm-two-meanings = O pedido pode querer dizer duas coisas: todos os seus dados em todos os sistemas, ou só a sua conta. A escolha é sua.
confirm-open = Abra a página, veja o que sai e o que fica, e confirme com um botão.
confirm-link = Ver e confirmar
confirm-verify-title = Como temos a certeza de que é a pessoa certa
confirm-verify = A ligação vai só para esta caixa de correio. Com o botão mostra que a caixa é sua. Isso basta: não queremos documento de identificação, nem cópia, nem palavra-passe.
confirm-next = Depois da sua confirmação analisamos o pedido, apagamos, e verificamos de novo em cada sistema. Depois escrevemos-lhe o que foi apagado, o que fica e porquê.
confirm-not-you = Não pediu isto? Então não faça nada, e nada é apagado. Ou carregue em “Não fui eu que pedi isto” na página, e fechamos o pedido.

## Acknowledged without a link

acknowledged = temos o seu pedido de { $date }.
acknowledged-access = Entendemos que quer saber que dados temos sobre si, ou receber uma cópia. Uma pessoa trata disso e talvez lhe faça uma pergunta, para que só a pessoa certa receba os dados.
acknowledged-rectify = Entendemos que algo deve ser corrigido nos seus dados. Uma pessoa trata disso.
acknowledged-object_optout = Entendemos que não devemos continuar a usar os seus dados para um certo fim. Uma pessoa trata disso.
acknowledged-other = Uma pessoa lê-o e responde-lhe.
acknowledged-all_data = Fez o pedido na nossa aplicação, com sessão iniciada, por isso não precisa de provar mais nada. Apagamos todos os dados pessoais que temos sobre si, em todos os sistemas, verificamos de novo, e depois escrevemos-lhe.
acknowledged-all_data_by_hand = Alguém da nossa equipa anotou o seu pedido e certificou-se de que é mesmo você, por isso não precisa de provar mais nada. Apagamos todos os dados pessoais que temos sobre si, em todos os sistemas, verificamos de novo, e depois escrevemos-lhe. Se queria outra coisa, ou se não pediu nada, responda simplesmente a este e-mail.
acknowledged-one_system_by_hand = Alguém da nossa equipa anotou o seu pedido e certificou-se de que é mesmo você, por isso não precisa de provar mais nada. Decidiu que apagamos só em { $system }: fazemo-lo, verificamos de novo, e depois escrevemos-lhe. Os nossos outros sistemas ficam como estão. Se quiser que tudo seja apagado, ou se não pediu nada, responda simplesmente a este e-mail.
acknowledged-account_only = Fez o pedido na nossa aplicação, com sessão iniciada, por isso não precisa de provar mais nada. Apagamos a sua conta e mais nada, verificamos de novo, e depois escrevemos-lhe.
acknowledged-account_only_by_hand = Alguém da nossa equipa anotou o seu pedido e certificou-se de que é mesmo você, por isso não precisa de provar mais nada. Apagamos a sua conta e mais nada, verificamos de novo, e depois escrevemos-lhe. Se queria outra coisa, ou se não pediu nada, responda simplesmente a este e-mail.

## The answer

completed-all_data-fulfilled = em { $date } pediu-nos que apagássemos todos os seus dados pessoais. Está feito: apagámo-los, e verificámos de novo em cada sistema.
completed-all_data-partly_fulfilled = em { $date } pediu-nos que apagássemos todos os seus dados pessoais. Apagámos o que podemos. Algo fica ou termina mais tarde: abaixo lê o quê, porquê e até quando.
completed-all_data-nothing_found = em { $date } pediu-nos que apagássemos todos os seus dados pessoais. Procurámos em cada sistema e não encontrámos nada com este endereço.
completed-one_system = em { $date } pediu-nos que apagássemos os seus dados pessoais. Alguém da nossa equipa decidiu que o fizéssemos só em { $system }. Abaixo lê o que aconteceu aos seus dados aí. Os nossos outros sistemas ficaram como estavam: o que contêm sobre si continua lá.
completed-account_only-fulfilled = em { $date } pediu-nos que apagássemos a sua conta. Está feito: o seu acesso já não funciona. Verificámos de novo.
completed-account_only-partly_fulfilled = em { $date } pediu-nos que apagássemos a sua conta. Apagámos o que podemos. Algo fica ou termina mais tarde: abaixo lê o quê, porquê e até quando.
completed-account_only-nothing_found = em { $date } pediu-nos que apagássemos a sua conta. Procurámos e não encontrámos nenhuma conta com este endereço.
marketing-gone = O seu contacto na nossa ferramenta de marketing ActiveCampaign também está apagado.
marketing-nothing_found = Na nossa ferramenta de marketing ActiveCampaign não havia nenhum contacto seu.
marketing-handed_over = A nossa ferramenta de marketing ActiveCampaign recebeu a ordem de apagar o seu contacto e ainda não terminou. Verificamos de novo até não restar nada.
completed-systems = Sistema a sistema
completed-untouched = O que fica com um pedido só da conta
completed-all-data = Se quiser que todos os seus dados sejam apagados, peça-nos a qualquer momento:
completed-no-way-back = O que foi apagado não pode voltar. Se voltar a ser cliente, começamos do zero.
completed-certificate = Na página do seu pedido pode guardar um certificado assinado por nós.
completed-on = Terminado em
record-gdpr = Guardamos um registo de que pediu, quando, e do que respondemos, para podermos mostrar que cumprimos o nosso dever (art. 5.º, n.º 2, do RGPD).
record-uk_gdpr = Guardamos um registo de que pediu, quando, e do que respondemos, para podermos mostrar que cumprimos o nosso dever (art. 5.º, n.º 2, do RGPD britânico).
record-ccpa = Guardamos um registo do seu pedido e da nossa resposta durante pelo menos 24 meses, como as regras da Califórnia exigem (11 CCR § 7101).
opt-out = Também pode dizer-nos para não vendermos nem partilharmos as suas informações pessoais. Responda simplesmente a este e-mail com “não vender nem partilhar”.

## Refused, extended, closed

refused-lead = analisámos o seu pedido de { $date }. Não apagamos. Aqui estão a razão e os seus direitos.
refused-late-lead = analisámos o seu pedido de { $date }. Não apagamos mais nada. Aqui estão a razão, o que tinha sido apagado antes, e os seus direitos.
extended-lead = precisamos de mais tempo para o seu pedido de { $date }.
extended-complexity = A razão: o pedido é complexo. Temos de procurar em muitos lugares.
extended-number = A razão: chegaram-nos muitíssimos pedidos.
extended-answer-by = Tem a nossa resposta até
extended-law-gdpr = A lei permite para isso até dois meses a mais (art. 12.º, n.º 3, do RGPD).
extended-law-uk_gdpr = A lei permite para isso até dois meses a mais (art. 12A do RGPD britânico).
extended-law-ccpa = As regras da Califórnia permitem para isso até 90 dias a contar da receção (11 CCR § 7021(b)).
withdrawn = retirou o seu pedido de { $date }. Parámos e fechámo-lo.
withdrawn-nothing = Nada foi apagado.
deleted-before = Isto tinha sido apagado antes e não pode voltar:
ask-again = Pode pedir de novo a qualquer momento:
unproven = ninguém confirmou a tempo o seu pedido de { $date }. Por isso fechámo-lo. Nada foi apagado.
unproven-why-gdpr = Sem a confirmação não podemos saber se o pedido vem de quem possui esta caixa de correio, e por isso não podemos apagar (art. 12.º, n.º 6, e art. 11.º, n.º 2, do RGPD).
unproven-why-uk_gdpr = Sem a confirmação não podemos saber se o pedido vem de quem possui esta caixa de correio, e por isso não podemos apagar (art. 12.º, n.º 6, e art. 11.º, n.º 2, do RGPD britânico).
unproven-why-ccpa = Sem a confirmação não podemos verificar a sua identidade, e por isso temos de recusar o pedido (11 CCR § 7022(a)).
unanswered = o seu pedido de { $date } podia querer dizer duas coisas, e ninguém nos disse a tempo qual. Por isso fechámo-lo. Nada foi apagado.
unanswered-why-gdpr = Não podemos adivinhar: o que foi apagado não pode voltar. Esta carta dá-lhe a razão (art. 12.º, n.º 4, do RGPD).
unanswered-why-uk_gdpr = Não podemos adivinhar: o que foi apagado não pode voltar. Esta carta dá-lhe a razão (art. 12.º, n.º 4, do RGPD britânico).
unanswered-why-ccpa = Não podemos adivinhar: o que foi apagado não pode voltar. Esta carta dá-lhe a razão (11 CCR § 7022(f)).

## What an agent writes, and the replies that are ready

reply-lead = escrevemos-lhe sobre o seu pedido de { $date }.
canned-in_progress = Estamos a tratar do seu pedido. Não precisa de fazer mais nada. Respondemos-lhe o mais tardar em { $date }.
canned-the_difference = Podem ser apagadas duas coisas diferentes. Se apagarmos a sua conta, deixa de poder entrar; o que a empresa tem de conservar das suas encomendas ou contratos fica como está. Se apagarmos os seus dados, desaparece tudo o que temos sobre si, em todos os sistemas e também na nossa ferramenta de marketing. Diga-nos qual das duas quer: com a ligação da nossa primeira carta pode escolher.
canned-other_address = Talvez nos tenha dado em tempos outro endereço de e-mail. Nesse caso, escreva-nos também a partir desse endereço ou faça um segundo pedido com ele. Só podemos procurar um endereço cuja caixa de correio seja sua.
canned-no_documents = Por favor, não nos envie uma cópia do seu cartão de identidade ou passaporte. Não precisamos dela: a ligação da nossa carta basta para mostrar que a caixa de correio é sua. Se já nos enviou uma cópia, apagamo-la.
canned-kept_by_law = Algumas coisas têm de ser conservadas durante um tempo, porque uma lei o exige: por exemplo, as faturas e o que lhes pertence. Ficam bloqueadas, não servem para mais nada e são apagadas quando o tempo termina. A carta que recebe no fim diz o que fica, porquê e até quando.
canned-not_us = Julgamos que se refere a outra empresa. { $company } só tem dados dos seus próprios clientes e não pode apagar nada do que outros têm. Escreva à empresa onde tem a sua conta ou o seu contrato.
