<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
    <context>
        <name>Actions</name>
        <message>
            <source>&amp;New workbook…</source>
            <translation>&amp;Libro nuevo…</translation>
        </message>
        <message>
            <source>&amp;Open…</source>
            <translation>&amp;Abrir…</translation>
        </message>
        <message>
            <source>&amp;Import…</source>
            <translation>&amp;Importar…</translation>
        </message>
        <message>
            <source>Past i&amp;mports…</source>
            <translation>Importaciones a&amp;nteriores…</translation>
        </message>
        <message>
            <source>Report as &amp;CSV…</source>
            <translation>Informe en &amp;CSV…</translation>
        </message>
        <message>
            <source>Report as &amp;Excel workbook…</source>
            <translation>Informe como libro de &amp;Excel…</translation>
        </message>
        <message>
            <source>Report as &amp;PDF…</source>
            <translation>Informe en &amp;PDF…</translation>
        </message>
        <message>
            <source>Report as &amp;JSON…</source>
            <translation>Informe en &amp;JSON…</translation>
        </message>
        <message>
            <source>&amp;Firm and staff…</source>
            <translation>&amp;Despacho y personal…</translation>
        </message>
        <message>
            <source>Save a cop&amp;y…</source>
            <translation>Guardar una co&amp;pia…</translation>
        </message>
        <message>
            <source>&amp;Backups…</source>
            <translation>Copias de se&amp;guridad…</translation>
        </message>
        <message>
            <source>Pass&amp;phrase…</source>
            <translation>Contrase&amp;ña…</translation>
        </message>
        <message>
            <source>&amp;Lock now</source>
            <translation>&amp;Bloquear ahora</translation>
        </message>
        <message>
            <source>&amp;Settings…</source>
            <translation>Pre&amp;ferencias…</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>&amp;Salir</translation>
        </message>
        <message>
            <source>&amp;Undo</source>
            <translation>&amp;Deshacer</translation>
        </message>
        <message>
            <source>&amp;Redo</source>
            <translation>&amp;Rehacer</translation>
        </message>
        <message>
            <source>&amp;History…</source>
            <translation>&amp;Historial de cambios…</translation>
        </message>
        <message>
            <source>&amp;Find a client</source>
            <translation>&amp;Buscar un cliente</translation>
        </message>
        <message>
            <source>&amp;New client…</source>
            <translation>&amp;Nuevo cliente…</translation>
        </message>
        <message>
            <source>New pros&amp;pect…</source>
            <translation>Nuevo cliente &amp;potencial…</translation>
        </message>
        <message>
            <source>&amp;Edit…</source>
            <translation>&amp;Editar…</translation>
        </message>
        <message>
            <source>&amp;Archive</source>
            <translation>A&amp;rchivar</translation>
        </message>
        <message>
            <source>H&amp;istory of the client…</source>
            <translation>H&amp;istorial de cambios del cliente…</translation>
        </message>
        <message>
            <source>E&amp;xport everything held…</source>
            <translation>E&amp;xportar todo lo guardado…</translation>
        </message>
        <message>
            <source>&amp;Delete…</source>
            <translation>Eli&amp;minar…</translation>
        </message>
        <message>
            <source>Erase &amp;for good…</source>
            <translation>Borrar para &amp;siempre…</translation>
        </message>
        <message>
            <source>Add to the l&amp;og…</source>
            <translation>Ano&amp;tar en el historial…</translation>
        </message>
        <message>
            <source>&amp;Letter…</source>
            <translation>&amp;Carta…</translation>
        </message>
        <message>
            <source>Letters to &amp;many…</source>
            <translation>Cartas a vari&amp;os…</translation>
        </message>
        <message>
            <source>Client &amp;review…</source>
            <translation>Revisión de&amp;l cliente…</translation>
        </message>
        <message>
            <source>New asse&amp;ssment…</source>
            <translation>Nueva ev&amp;aluación…</translation>
        </message>
        <message>
            <source>New re&amp;view in seven steps…</source>
            <translation>Re&amp;visión nueva en siete pasos…</translation>
        </message>
        <message>
            <source>&amp;Services…</source>
            <translation>&amp;Servicios…</translation>
        </message>
        <message>
            <source>New &amp;persona</source>
            <translation>Nuevo cliente &amp;ideal</translation>
        </message>
        <message>
            <source>New pac&amp;kage</source>
            <translation>Nuevo pa&amp;quete</translation>
        </message>
        <message>
            <source>P&amp;ropose packages…</source>
            <translation>P&amp;roponer paquetes…</translation>
        </message>
        <message>
            <source>Where the data &amp;lives</source>
            <translation>Dónde están los &amp;datos</translation>
        </message>
        <message>
            <source>&amp;About ClientDesk</source>
            <translation>&amp;Acerca de ClientDesk</translation>
        </message>
        <message>
            <source>&amp;Recent</source>
            <translation>&amp;Recientes</translation>
        </message>
        <message>
            <source>Change the pass&amp;phrase…</source>
            <translation>Cambiar la &amp;contraseña…</translation>
        </message>
        <message>
            <source>Set a pass&amp;phrase…</source>
            <translation>Poner una &amp;contraseña…</translation>
        </message>
        <message>
            <source>&amp;Put back on the list</source>
            <translation>&amp;Devolver a la lista</translation>
        </message>
        <message>
            <source>&amp;Undo {what}</source>
            <translation>&amp;Deshacer: {what}</translation>
        </message>
        <message>
            <source>&amp;Redo {what}</source>
            <translation>&amp;Rehacer: {what}</translation>
        </message>
        <message>
            <source>Colours as the &amp;system</source>
            <translation>Colores como el &amp;sistema</translation>
        </message>
        <message>
            <source>&amp;Light</source>
            <translation>&amp;Claro</translation>
        </message>
        <message>
            <source>&amp;Dark</source>
            <translation>&amp;Oscuro</translation>
        </message>
        <message>
            <source>&amp;What may be erased…</source>
            <translation>Qué se puede &amp;borrar…</translation>
        </message>
        <message>
            <source>&amp;File</source>
            <translation>&amp;Archivo</translation>
        </message>
        <message>
            <source>&amp;Edit</source>
            <translation>&amp;Edición</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>&amp;Ver</translation>
        </message>
        <message>
            <source>&amp;Client</source>
            <translation>&amp;Cliente</translation>
        </message>
        <message>
            <source>&amp;Services</source>
            <translation>&amp;Servicios</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>A&amp;yuda</translation>
        </message>
        <message>
            <source>E&amp;xport</source>
            <translation>&amp;Exportar</translation>
        </message>
    </context>
    <context>
        <name>AgendaWords</name>
        <message>
            <source>Not begun</source>
            <translation>Sin empezar</translation>
        </message>
        <message>
            <source>Begun</source>
            <translation>Empezado</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Hecho</translation>
        </message>
        <message>
            <source>New persona</source>
            <translation>Nuevo cliente ideal</translation>
        </message>
        <message>
            <source>New assessment…</source>
            <translation>Nueva evaluación…</translation>
        </message>
        <message>
            <source>Propose packages…</source>
            <translation>Proponer paquetes…</translation>
        </message>
        <message>
            <source>Go to the offers</source>
            <translation>Ir a las ofertas</translation>
        </message>
        <message>
            <source>Go to the review</source>
            <translation>Ir a la revisión</translation>
        </message>
        <message>
            <source>{name} has no ideal client yet.</source>
            <translation>{name} aún no tiene cliente ideal.</translation>
        </message>
        <message>
            <source>Ask {name} what it needs.</source>
            <translation>Pregunte a {name} qué necesita.</translation>
        </message>
        <message>
            <source>Offer {other} to {name}.</source>
            <translation>Ofrezca {other} a {name}.</translation>
        </message>
        <message>
            <source>{name}: decide at step 7.</source>
            <translation>{name}: decida en el paso 7.</translation>
        </message>
        <message>
            <source>Say which services the firm offers.</source>
            <translation>Diga qué servicios ofrece el despacho.</translation>
        </message>
        <message>
            <source>Ask your clients what they need.</source>
            <translation>Pregunte a sus clientes qué necesitan.</translation>
        </message>
        <message>
            <source>Three to five packages that most clients fit.</source>
            <translation>De tres a cinco paquetes en los que encaje la mayoría.</translation>
        </message>
        <message>
            <source>Offer each client its package.</source>
            <translation>Ofrezca a cada cliente su paquete.</translation>
        </message>
        <message>
            <source>{client}: {what}</source>
            <translation>{client}: {what}</translation>
        </message>
        <message>
            <source>{client}: plan the next action, step {step}</source>
            <translation>{client}: planear la próxima acción, paso {step}</translation>
        </message>
        <message>
            <source>{client}: finish the letter</source>
            <translation>{client}: terminar la carta</translation>
        </message>
        <message>
            <source>{client}: send the letter</source>
            <translation>{client}: enviar la carta</translation>
        </message>
        <message>
            <source>{client}: no answer to the letter</source>
            <translation>{client}: la carta sigue sin respuesta</translation>
        </message>
        <message>
            <source>{client}: ask for an answer to the offer</source>
            <translation>{client}: pedir respuesta a la oferta</translation>
        </message>
        <message>
            <source>{client}: instalment of {amount}</source>
            <translation>{client}: cuota de {amount}</translation>
        </message>
        <message>
            <source>{client}: hand over {what}</source>
            <translation>{client}: entregar {what}</translation>
        </message>
        <message numerus="yes">
            <source>{part} of %n service(s) have one</source>
            <translation>
                <numerusform>{part} de %n servicio tiene uno</numerusform>
                <numerusform>{part} de %n servicios tienen uno</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{part} of %n client(s) assessed</source>
            <translation>
                <numerusform>{part} de %n cliente evaluado</numerusform>
                <numerusform>{part} de %n clientes evaluados</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n package(s), {share} of clients fit</source>
            <translation>
                <numerusform>%n paquete, encaja el {share} de los clientes</numerusform>
                <numerusform>%n paquetes, encaja el {share} de los clientes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n offer(s) made, {part} accepted</source>
            <translation>
                <numerusform>%n oferta hecha, aceptadas: {part}</numerusform>
                <numerusform>%n ofertas hechas, aceptadas: {part}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n review(s) at step 7</source>
            <translation>
                <numerusform>%n revisión en el paso 7</numerusform>
                <numerusform>%n revisiones en el paso 7</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing is left on the path: work out what pays most.</source>
            <translation>El recorrido está completo: calcule qué rinde más.</translation>
        </message>
        <message>
            <source>Go to the plan</source>
            <translation>Ir al plan</translation>
        </message>
        <message>
            <source>Services…</source>
            <translation>Servicios…</translation>
        </message>
        <message numerus="yes">
            <source>%n client(s) to be asked again</source>
            <translation>
                <numerusform>%n cliente por evaluar de nuevo</numerusform>
                <numerusform>%n clientes por evaluar de nuevo</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n assessment(s) not finished</source>
            <translation>
                <numerusform>%n evaluación sin terminar</numerusform>
                <numerusform>%n evaluaciones sin terminar</numerusform>
            </translation>
        </message>
        <message>
            <source>{client}: step {step} of the review</source>
            <translation>{client}: paso {step} de la revisión</translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) late</source>
            <translation>
                <numerusform>%n día de atraso</numerusform>
                <numerusform>%n días de atraso</numerusform>
            </translation>
        </message>
        <message>
            <source>today</source>
            <translation>hoy</translation>
        </message>
    </context>
    <context>
        <name>AnswerTest</name>
        <message>
            <source>Answer</source>
            <translation>Respuesta</translation>
        </message>
        <message>
            <source>Say with what the answer is compared.</source>
            <translation>Indique con qué se compara la respuesta.</translation>
        </message>
        <message>
            <source>at least</source>
            <translation>como mínimo</translation>
        </message>
        <message>
            <source>at most</source>
            <translation>como máximo</translation>
        </message>
        <message>
            <source>exactly</source>
            <translation>exactamente</translation>
        </message>
        <message>
            <source>Compared with</source>
            <translation>Se compara con</translation>
        </message>
        <message>
            <source>{code} · {question}</source>
            <translation>{code} · {question}</translation>
        </message>
    </context>
    <context>
        <name>ApproachPart</name>
        <message>
            <source>Write in step 1 what the client needs: a suggestion answers a need.</source>
            <translation>Escriba en el paso 1 qué necesita el cliente: una sugerencia responde a una necesidad.</translation>
        </message>
        <message>
            <source>Suggestions</source>
            <translation>Sugerencias</translation>
        </message>
        <message>
            <source>Talks since the case was opened</source>
            <translation>Conversaciones desde que se abrió el caso</translation>
        </message>
        <message>
            <source>&amp;Add a suggestion</source>
            <translation>&amp;Añadir una sugerencia</translation>
        </message>
        <message>
            <source>Remove this suggestion</source>
            <translation>Quitar esta sugerencia</translation>
        </message>
        <message>
            <source>Need it answers</source>
            <translation>Necesidad a la que responde</translation>
        </message>
        <message>
            <source>What we suggest</source>
            <translation>Qué sugerimos</translation>
        </message>
        <message>
            <source>Write what you suggest.</source>
            <translation>Escriba qué sugiere.</translation>
        </message>
        <message>
            <source>What the client says</source>
            <translation>Qué dice el cliente</translation>
        </message>
    </context>
    <context>
        <name>AreaList</name>
        <message>
            <source>Areas</source>
            <translation>Áreas</translation>
        </message>
        <message>
            <source>To the end</source>
            <translation>Al final</translation>
        </message>
        <message>
            <source>{name}, {done} of {total}</source>
            <translation>{name}, {done} de {total}</translation>
        </message>
    </context>
    <context>
        <name>Arithmetic</name>
        <message>
            <source>Fees</source>
            <translation>Honorarios</translation>
        </message>
        <message>
            <source>Write-offs</source>
            <translation>Importes dados de baja</translation>
        </message>
        <message>
            <source>Delivery time</source>
            <translation>Prestación del servicio</translation>
        </message>
        <message>
            <source>Selling</source>
            <translation>Gestión comercial</translation>
        </message>
        <message>
            <source>Collection</source>
            <translation>Cobranza</translation>
        </message>
        <message>
            <source>Direct expenses</source>
            <translation>Gastos directos</translation>
        </message>
        <message>
            <source>Tools</source>
            <translation>Herramientas</translation>
        </message>
        <message>
            <source>Cost to serve</source>
            <translation>Costo de servir</translation>
        </message>
        <message>
            <source>Contribution</source>
            <translation>Contribución</translation>
        </message>
        <message>
            <source>Share of overhead</source>
            <translation>Parte de los gastos generales</translation>
        </message>
        <message>
            <source>Full profit</source>
            <translation>Beneficio completo</translation>
        </message>
        <message>
            <source>Margin</source>
            <translation>Margen</translation>
        </message>
        <message>
            <source>Hours</source>
            <translation>Horas</translation>
        </message>
        <message>
            <source>Effective hourly rate</source>
            <translation>Tarifa horaria efectiva</translation>
        </message>
        <message>
            <source>Realization</source>
            <translation>Realización</translation>
        </message>
        <message>
            <source>Days to pay</source>
            <translation>Días de cobro</translation>
        </message>
        <message>
            <source>Overdue</source>
            <translation>Vencido</translation>
        </message>
        <message>
            <source>Time of the hardest tenth</source>
            <translation>Tiempo del décimo más exigente</translation>
        </message>
        <message>
            <source>Profit without the losses</source>
            <translation>Beneficio sin las pérdidas</translation>
        </message>
        <message>
            <source>Limit of exits this year</source>
            <translation>Límite de desvinculaciones este año</translation>
        </message>
        <message>
            <source>{hours} h at {rate} an hour</source>
            <translation>{hours} h a {rate} la hora</translation>
        </message>
        <message>
            <source>{hours} h without a cost rate</source>
            <translation>{hours} h sin tarifa de costo</translation>
        </message>
        <message>
            <source>{days} days past due</source>
            <translation>{days} días de retraso</translation>
        </message>
        <message>
            <source>Work without a client</source>
            <translation>Trabajo sin cliente</translation>
        </message>
        <message>
            <source>Hours of delivery</source>
            <translation>Horas de prestación</translation>
        </message>
        <message>
            <source>Hours of selling</source>
            <translation>Horas de gestión comercial</translation>
        </message>
        <message>
            <source>Hours of collecting</source>
            <translation>Horas de cobranza</translation>
        </message>
        <message>
            <source>Hours of all clients</source>
            <translation>Horas de todos los clientes</translation>
        </message>
        <message>
            <source>Standard value: delivery hours at their billing rates</source>
            <translation>Valor estándar: horas de prestación a su tarifa</translation>
        </message>
        <message>
            <source>Open invoices, with tax</source>
            <translation>Facturas pendientes, con impuestos</translation>
        </message>
        <message>
            <source>Invoiced in the period, with tax</source>
            <translation>Facturado en el período, con impuestos</translation>
        </message>
        <message>
            <source>Days of the period</source>
            <translation>Días del período</translation>
        </message>
        <message>
            <source>Overhead of the firm</source>
            <translation>Gastos generales del despacho</translation>
        </message>
        <message>
            <source>Hours of this client</source>
            <translation>Horas de este cliente</translation>
        </message>
        <message>
            <source>Fees of this client</source>
            <translation>Honorarios de este cliente</translation>
        </message>
        <message>
            <source>This client</source>
            <translation>Este cliente</translation>
        </message>
        <message>
            <source>Fees of all clients</source>
            <translation>Honorarios de todos los clientes</translation>
        </message>
        <message>
            <source>Clients</source>
            <translation>Clientes</translation>
        </message>
        <message>
            <source>Clients with low, no or negative profit</source>
            <translation>Clientes con beneficio bajo, nulo o negativo</translation>
        </message>
        <message>
            <source>Clients let go this year</source>
            <translation>Clientes desvinculados este año</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Hoy</translation>
        </message>
        <message>
            <source>Clients without an action</source>
            <translation>Clientes sin acción</translation>
        </message>
        <message>
            <source>Share that may go in a year</source>
            <translation>Parte que puede salir en un año</translation>
        </message>
        <message numerus="yes">
            <source>%n other client(s)</source>
            <translation>
                <numerusform>%n cliente más</numerusform>
                <numerusform>%n clientes más</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ArithmeticDialog</name>
        <message>
            <source>All clients</source>
            <translation>Todos los clientes</translation>
        </message>
        <message>
            <source>Not defined: some delivery hours have no billing rate.</source>
            <translation>No definida: algunas horas de prestación no tienen tarifa.</translation>
        </message>
        <message>
            <source>Not defined: there is nothing to divide by.</source>
            <translation>No definida: no hay por qué dividir.</translation>
        </message>
        <message>
            <source>Nothing is recorded for it in this period.</source>
            <translation>No hay nada registrado en este período.</translation>
        </message>
        <message>
            <source>Rounded down to a whole number.</source>
            <translation>Redondeado hacia abajo a un número entero.</translation>
        </message>
        <message>
            <source>Rounded so that the shares of all clients add up to the whole.</source>
            <translation>Redondeado para que las partes de todos los clientes sumen el total.</translation>
        </message>
        <message>
            <source>Double-click a row, or press Enter on it, to see how it is made.</source>
            <translation>Haga doble clic en una fila, o pulse Intro en ella, para ver cómo se llega a ella.</translation>
        </message>
        <message>
            <source>How this figure is made</source>
            <translation>Cómo se llega a esta cifra</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copiar</translation>
        </message>
    </context>
    <context>
        <name>Ask</name>
        <message>
            <source>ClientDesk</source>
            <translation>ClientDesk</translation>
        </message>
    </context>
    <context>
        <name>AskedFigure</name>
        <message>
            <source>Show the arithmetic</source>
            <translation>Ver el cálculo</translation>
        </message>
    </context>
    <context>
        <name>AssessmentList</name>
        <message>
            <source>&amp;Result</source>
            <translation>&amp;Resultado</translation>
        </message>
        <message>
            <source>C&amp;ompare…</source>
            <translation>C&amp;omparar…</translation>
        </message>
        <message>
            <source>&amp;Print…</source>
            <translation>&amp;Imprimir…</translation>
        </message>
        <message>
            <source>De&amp;lete</source>
            <translation>E&amp;liminar</translation>
        </message>
        <message numerus="yes">
            <source>%n assessment(s).</source>
            <translation>
                <numerusform>%n evaluación.</numerusform>
                <numerusform>%n evaluaciones.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n not finished.</source>
            <translation>
                <numerusform>%n sin terminar.</numerusform>
                <numerusform>%n sin terminar.</numerusform>
            </translation>
        </message>
        <message>
            <source>Con&amp;tinue…</source>
            <translation>Co&amp;ntinuar…</translation>
        </message>
        <message>
            <source>Client</source>
            <translation>Cliente</translation>
        </message>
        <message>
            <source>Form</source>
            <translation>Formulario</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Fecha</translation>
        </message>
        <message>
            <source>Asked by</source>
            <translation>Preguntó</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Estado</translation>
        </message>
        <message>
            <source>Recommended</source>
            <translation>Recomendados</translation>
        </message>
        <message>
            <source>Covered</source>
            <translation>Cubierto</translation>
        </message>
        <message>
            <source>Finished</source>
            <translation>Terminada</translation>
        </message>
        <message>
            <source>{done} of {total} answered</source>
            <translation>{done} de {total} respondidas</translation>
        </message>
        <message numerus="yes">
            <source>%n service(s) recommended</source>
            <translation>
                <numerusform>%n servicio recomendado</numerusform>
                <numerusform>%n servicios recomendados</numerusform>
            </translation>
        </message>
        <message>
            <source>Assessments</source>
            <translation>Evaluaciones</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>Buscar</translation>
        </message>
        <message>
            <source>&amp;Blank form, to write on…</source>
            <translation>En &amp;blanco, para escribir…</translation>
        </message>
        <message>
            <source>&amp;With the answers…</source>
            <translation>&amp;Con las respuestas…</translation>
        </message>
        <message>
            <source>No assessment yet</source>
            <translation>Aún no hay evaluaciones</translation>
        </message>
        <message>
            <source>An assessment asks a client one thing at a time and finds the services it needs. Begin one with the button above.</source>
            <translation>Una evaluación pregunta al cliente una cosa cada vez y encuentra los servicios que necesita. Empiece una con el botón de arriba.</translation>
        </message>
    </context>
    <context>
        <name>AssessmentResultPane</name>
        <message>
            <source>Offer a package…</source>
            <translation>Ofrecer un paquete…</translation>
        </message>
        <message>
            <source>Print…</source>
            <translation>Imprimir…</translation>
        </message>
        <message>
            <source>Open a review</source>
            <translation>Abrir una revisión</translation>
        </message>
        <message>
            <source>Client review…</source>
            <translation>Revisión del cliente…</translation>
        </message>
        <message>
            <source>Recommended services</source>
            <translation>Servicios recomendados</translation>
        </message>
        <message>
            <source>Coverage</source>
            <translation>Cobertura</translation>
        </message>
        <message>
            <source>Value of the gap, a year</source>
            <translation>Valor de lo no cubierto, al año</translation>
        </message>
        <message>
            <source>{form}, not finished</source>
            <translation>{form}, sin terminar</translation>
        </message>
        <message>
            <source>{form}, finished on {day}</source>
            <translation>{form}, terminada el {day}</translation>
        </message>
        <message numerus="yes">
            <source>%n contracted already</source>
            <translation>
                <numerusform>%n ya contratado</numerusform>
                <numerusform>%n ya contratados</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n recommended service(s) missing</source>
            <translation>
                <numerusform>Falta %n servicio recomendado</numerusform>
                <numerusform>Faltan %n servicios recomendados</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing recommended is missing</source>
            <translation>No falta nada de lo recomendado</translation>
        </message>
        <message>
            <source>What work costs is not known yet</source>
            <translation>Aún no se sabe qué cuesta el trabajo</translation>
        </message>
        <message>
            <source>At the cost of the work and the target margin</source>
            <translation>Al costo del trabajo y con el margen objetivo</translation>
        </message>
        <message>
            <source>Contracted</source>
            <translation>Contratado</translation>
        </message>
        <message>
            <source>Accepted on {day}</source>
            <translation>Aceptado el {day}</translation>
        </message>
        <message>
            <source>{price} a month</source>
            <translation>{price} al mes</translation>
        </message>
        <message>
            <source>Answers</source>
            <translation>Respuestas</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>Resultado</translation>
        </message>
    </context>
    <context>
        <name>AssessmentWizard</name>
        <message>
            <source>Back</source>
            <translation>Atrás</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Siguiente</translation>
        </message>
        <message>
            <source>Close without the answer that cannot be read?</source>
            <translation>¿Cerrar sin la respuesta que no se puede leer?</translation>
        </message>
        <message>
            <source>Close without it</source>
            <translation>Cerrar sin ella</translation>
        </message>
        <message>
            <source>Finish</source>
            <translation>Terminar</translation>
        </message>
        <message>
            <source>Confirm and go on</source>
            <translation>Confirmar y seguir</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>Digits answer, Enter goes on, Alt with an arrow goes back and forth</source>
            <translation>Los números responden, Intro sigue, Alt con una flecha va y vuelve</translation>
        </message>
    </context>
    <context>
        <name>AssessmentsPage</name>
        <message>
            <source>What to show of the assessments</source>
            <translation>Qué mostrar de las evaluaciones</translation>
        </message>
        <message>
            <source>To do</source>
            <translation>Pendientes</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Todas</translation>
        </message>
        <message>
            <source>Forms</source>
            <translation>Formularios</translation>
        </message>
        <message>
            <source>New assessment…</source>
            <translation>Nueva evaluación…</translation>
        </message>
        <message>
            <source>Whom to ask next: those who pay most come first.</source>
            <translation>A quién preguntar ahora: primero quienes más pagan.</translation>
        </message>
        <message>
            <source>What was asked so far, and what came of it.</source>
            <translation>Lo preguntado hasta ahora y lo que resultó.</translation>
        </message>
        <message>
            <source>What is asked, and which services the answers point to.</source>
            <translation>Qué se pregunta y a qué servicios apuntan las respuestas.</translation>
        </message>
        <message>
            <source>No forms yet</source>
            <translation>Aún no hay formularios</translation>
        </message>
        <message>
            <source>A form asks a client what it needs, one thing at a time, and finds the services that it should have. Start with two: the conversation about needs, and your own yearly look at each client. Where the firm has no services yet, the usual ones are added too.</source>
            <translation>Un formulario pregunta al cliente qué necesita, una cosa cada vez, y encuentra los servicios que debería tener. Empiece con dos: la conversación sobre necesidades y su propia revisión anual de cada cliente. Si el despacho aún no tiene servicios, se añaden también los habituales.</translation>
        </message>
        <message>
            <source>Add the two forms</source>
            <translation>Añadir los dos formularios</translation>
        </message>
    </context>
    <context>
        <name>BackupClock</name>
        <message>
            <source>Making a backup of the workbook before…</source>
            <translation>Haciendo una copia del libro anterior…</translation>
        </message>
        <message>
            <source>Making a backup before closing…</source>
            <translation>Haciendo una copia antes de cerrar…</translation>
        </message>
        <message>
            <source>No backup could be made. Close the workbook all the same?</source>
            <translation>No se pudo hacer ninguna copia. ¿Cerrar el libro de todos modos?</translation>
        </message>
        <message>
            <source>Close anyway</source>
            <translation>Cerrar de todos modos</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Volver a intentar</translation>
        </message>
        <message>
            <source>Choose a folder…</source>
            <translation>Elegir una carpeta…</translation>
        </message>
        <message>
            <source>Where the backups go</source>
            <translation>Dónde se guardan las copias</translation>
        </message>
        <message>
            <source>Last backup {when}</source>
            <translation>Última copia {when}</translation>
        </message>
    </context>
    <context>
        <name>BackupCommands</name>
        <message>
            <source>My firm</source>
            <translation>Mi despacho</translation>
        </message>
        <message>
            <source>{name} copy</source>
            <translation>{name} (copia)</translation>
        </message>
        <message>
            <source>ClientDesk workbooks (*.clientdesk)</source>
            <translation>Libros de ClientDesk (*.clientdesk)</translation>
        </message>
        <message>
            <source>Save a copy</source>
            <translation>Guardar una copia</translation>
        </message>
        <message>
            <source>Writing a copy and checking it…</source>
            <translation>Escribiendo una copia y comprobándola…</translation>
        </message>
        <message>
            <source>Going back to the backup…</source>
            <translation>Volviendo a la copia…</translation>
        </message>
        <message>
            <source>The backup is restored. The workbook as it was is kept as {file}.</source>
            <translation>La copia se ha restaurado. El libro tal como estaba se conserva como {file}.</translation>
        </message>
        <message>
            <source>Copy written and checked: {file}</source>
            <translation>Copia escrita y comprobada: {file}</translation>
        </message>
    </context>
    <context>
        <name>BackupList</name>
        <message>
            <source>Backups</source>
            <translation>Copias de seguridad</translation>
        </message>
        <message>
            <source>Made at</source>
            <translation>Hecha el</translation>
        </message>
        <message>
            <source>Clients</source>
            <translation>Clientes</translation>
        </message>
        <message>
            <source>Last change</source>
            <translation>Último cambio</translation>
        </message>
        <message>
            <source>Changed by</source>
            <translation>Cambiado por</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Tamaño</translation>
        </message>
        <message>
            <source>Cannot be read</source>
            <translation>No se puede leer</translation>
        </message>
        <message>
            <source>Another passphrase</source>
            <translation>Otra contraseña</translation>
        </message>
        <message>
            <source>{size} MB</source>
            <translation>{size} MB</translation>
        </message>
    </context>
    <context>
        <name>BackupsDialog</name>
        <message>
            <source>Backups</source>
            <translation>Copias de seguridad</translation>
        </message>
        <message>
            <source>There is no backup yet. Make the first one.</source>
            <translation>Todavía no hay ninguna copia. Haga la primera.</translation>
        </message>
        <message>
            <source>Back up &amp;now</source>
            <translation>Hacer copia &amp;ahora</translation>
        </message>
        <message>
            <source>Choose &amp;folder…</source>
            <translation>Elegir &amp;carpeta…</translation>
        </message>
        <message>
            <source>&amp;Restore…</source>
            <translation>&amp;Restaurar…</translation>
        </message>
        <message>
            <source>Chec&amp;k this one</source>
            <translation>Com&amp;probar esta</translation>
        </message>
        <message>
            <source>A backup is made by itself for every 30 minutes of work and when the workbook is closed after changes; each is opened and checked. One a day is kept for 12 days, one a week for 10 weeks and one a month for 9 months.</source>
            <translation>Las copias se hacen solas: cada 30 minutos de trabajo y al cerrar el libro si hubo cambios; cada una se abre y se comprueba. Se conserva una por día durante 12 días, una por semana durante 10 semanas y una por mes durante 9 meses.</translation>
        </message>
        <message>
            <source>The folder {chosen} is not there now. Until it is back, backups go to {folder}.</source>
            <translation>La carpeta {chosen} no está disponible ahora. Hasta que vuelva a estarlo, las copias van a {folder}.</translation>
        </message>
        <message>
            <source>They go to {folder}</source>
            <translation>Se guardan en {folder}</translation>
        </message>
        <message>
            <source>This backup cannot be read.</source>
            <translation>Esta copia no se puede leer.</translation>
        </message>
        <message>
            <source>This backup has another passphrase. You are asked for it to restore.</source>
            <translation>Esta copia tiene otra contraseña. Se le pedirá para restaurarla.</translation>
        </message>
        <message>
            <source>Comparing…</source>
            <translation>Comparando…</translation>
        </message>
        <message>
            <source>Making a backup and checking it…</source>
            <translation>Haciendo una copia y comprobándola…</translation>
        </message>
        <message>
            <source>Reading every record of the backup…</source>
            <translation>Leyendo todos los registros de la copia…</translation>
        </message>
        <message>
            <source>This backup is whole: every record is as it was saved.</source>
            <translation>Esta copia está entera: cada registro está como se guardó.</translation>
        </message>
        <message>
            <source>Where the backups go</source>
            <translation>Dónde se guardan las copias</translation>
        </message>
        <message>
            <source>Restore</source>
            <translation>Restaurar</translation>
        </message>
        <message>
            <source>Go back to the backup of {when}?</source>
            <translation>¿Volver a la copia de {when}?</translation>
        </message>
        <message numerus="yes">
            <source>Go back to the backup of {when}, with %n client(s)?</source>
            <translation>
                <numerusform>¿Volver a la copia del {when}, con %n cliente?</numerusform>
                <numerusform>¿Volver a la copia del {when}, con %n clientes?</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing is deleted: the workbook as it is now is kept beside it, as “{name} (replaced …)”.</source>
            <translation>No se borra nada: el libro tal como está ahora se conserva al lado, como «{name} (replaced …)».</translation>
        </message>
    </context>
    <context>
        <name>BeforeAfterCard</name>
        <message>
            <source>All clients of the plan</source>
            <translation>Todos los clientes del plan</translation>
        </message>
        <message>
            <source>An average month. Promised is what was to come if all agreed. Overhead is left out: it stays when a client leaves.</source>
            <translation>Un mes medio. Lo prometido supone que todos aceptan. Sin gastos generales: quedan en el despacho cuando un cliente se va.</translation>
        </message>
        <message>
            <source>Open the review</source>
            <translation>Abrir la revisión</translation>
        </message>
        <message>
            <source>Open the client</source>
            <translation>Abrir el cliente</translation>
        </message>
        <message>
            <source>Less the {amount} that others then pay for its tools.</source>
            <translation>Menos los {amount} que otros pagan entonces por sus herramientas.</translation>
        </message>
        <message>
            <source>{action} · agreed, from {day}</source>
            <translation>{action} · acordado, desde el {day}</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>Antes</translation>
        </message>
        <message>
            <source>Promised</source>
            <translation>Prometido</translation>
        </message>
        <message>
            <source>Since</source>
            <translation>Después</translation>
        </message>
        <message>
            <source>Fees</source>
            <translation>Honorarios</translation>
        </message>
        <message>
            <source>Hours</source>
            <translation>Horas</translation>
        </message>
        <message>
            <source>Contribution</source>
            <translation>Contribución</translation>
        </message>
        <message>
            <source>Margin</source>
            <translation>Margen</translation>
        </message>
    </context>
    <context>
        <name>CapacityLine</name>
        <message>
            <source>{hours} h, {amount}</source>
            <translation>{hours} h, {amount}</translation>
        </message>
        <message>
            <source>Beyond capacity</source>
            <translation>Por encima de la capacidad</translation>
        </message>
        <message>
            <source>Unused capacity</source>
            <translation>Capacidad sin usar</translation>
        </message>
        <message>
            <source>worked above the {hours} h that the team can work for clients</source>
            <translation>trabajadas por encima de las {hours} h que el equipo puede dedicar a clientes</translation>
        </message>
        <message>
            <source>charged to no client, of {hours} h that the team can work for clients</source>
            <translation>sin cargo a ningún cliente, de {hours} h que el equipo puede trabajar para clientes</translation>
        </message>
    </context>
    <context>
        <name>CapsHint</name>
        <message>
            <source>Caps Lock seems to be on.</source>
            <translation>Parece que el bloqueo de mayúsculas está activado.</translation>
        </message>
    </context>
    <context>
        <name>CardBoard</name>
        <message>
            <source>Today</source>
            <translation>Hoy</translation>
        </message>
        <message>
            <source>Proposed</source>
            <translation>Propuesta</translation>
        </message>
        <message>
            <source>No package is active today.</source>
            <translation>Hoy no hay ningún paquete activo.</translation>
        </message>
    </context>
    <context>
        <name>CellDialog</name>
        <message>
            <source>&amp;Inside {package}</source>
            <translation>&amp;Dentro de {package}</translation>
        </message>
        <message>
            <source>Write how many; 0 for none.</source>
            <translation>Escriba cuántos; 0 si ninguno.</translation>
        </message>
        <message>
            <source>Nothing of it is counted.</source>
            <translation>De este servicio no se cuenta nada.</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Guardar</translation>
        </message>
        <message numerus="yes">
            <source>%n client(s) with it: half use up to {half}, nine in ten up to {most}.</source>
            <translation>
                <numerusform>%n cliente lo tiene: la mitad usa hasta {half}; nueve de cada diez, hasta {most}.</numerusform>
                <numerusform>%n clientes lo tienen: la mitad usa hasta {half}; nueve de cada diez, hasta {most}.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ChangeOrderEditor</name>
        <message>
            <source>Work beside the agreement</source>
            <translation>Trabajo fuera del acuerdo</translation>
        </message>
        <message>
            <source>Its price</source>
            <translation>Su precio</translation>
        </message>
        <message>
            <source>Done by</source>
            <translation>Hecho hasta</translation>
        </message>
        <message>
            <source>To be paid by</source>
            <translation>A pagar hasta</translation>
        </message>
        <message>
            <source>Look at the work beside the agreement.</source>
            <translation>Revise el trabajo fuera del acuerdo.</translation>
        </message>
        <message>
            <source>Write what is done and for how much, or neither.</source>
            <translation>Escriba qué se hace y por cuánto, o deje ambos vacíos.</translation>
        </message>
    </context>
    <context>
        <name>ClientColumns</name>
        <message>
            <source>Client</source>
            <translation>Cliente</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Código</translation>
        </message>
        <message>
            <source>Fees</source>
            <translation>Honorarios</translation>
        </message>
        <message>
            <source>Package</source>
            <translation>Paquete</translation>
        </message>
        <message>
            <source>Hours</source>
            <translation>Horas</translation>
        </message>
        <message>
            <source>Hours are</source>
            <translation>Las horas son</translation>
        </message>
        <message>
            <source>Grade</source>
            <translation>Calificación</translation>
        </message>
        <message>
            <source>Per hour</source>
            <translation>Por hora</translation>
        </message>
        <message>
            <source>Trend</source>
            <translation>Tendencia</translation>
        </message>
        <message>
            <source>The trend is not known.</source>
            <translation>No se conoce la tendencia.</translation>
        </message>
        <message>
            <source>Margin: {trend}</source>
            <translation>Margen: {trend}</translation>
        </message>
        <message>
            <source>Cost to serve</source>
            <translation>Costo de servir</translation>
        </message>
        <message>
            <source>Profit</source>
            <translation>Beneficio</translation>
        </message>
        <message>
            <source>Overdue</source>
            <translation>Vencido</translation>
        </message>
        <message>
            <source>Days to pay</source>
            <translation>Días de cobro</translation>
        </message>
        <message>
            <source>Margin</source>
            <translation>Margen</translation>
        </message>
    </context>
    <context>
        <name>ClientDataDialog</name>
        <message>
            <source>Export everything held</source>
            <translation>Exportar todo lo que se guarda</translation>
        </message>
        <message>
            <source>English</source>
            <translation>Inglés</translation>
        </message>
        <message>
            <source>Spanish</source>
            <translation>Español</translation>
        </message>
        <message>
            <source>Everything held about {name}</source>
            <translation>Todo lo que se guarda sobre {name}</translation>
        </message>
        <message>
            <source>&amp;Language of the readable file</source>
            <translation>&amp;Idioma del archivo legible</translation>
        </message>
        <message>
            <source>The file is not encrypted, whatever the workbook is. Keep it safe, and delete it when it has been handed over.</source>
            <translation>El archivo no está cifrado, aunque el libro lo esté. Guárdelo con cuidado y bórrelo cuando se haya entregado.</translation>
        </message>
        <message>
            <source>&amp;Save as…</source>
            <translation>&amp;Guardar como…</translation>
        </message>
        <message>
            <source>One ZIP file with</source>
            <translation>Un archivo ZIP con</translation>
        </message>
        <message>
            <source>a PDF to be read: every record of the client in words, to be checked before it is handed over, and the letters that were kept</source>
            <translation>un PDF para leer: cada registro del cliente en palabras, para comprobarlo antes de entregarlo, y las cartas que se guardaron</translation>
        </message>
        <message>
            <source>a folder “internal”, which stays in the firm: its own notes, assessments and grades, who changed what when, and drafts</source>
            <translation>una carpeta «internal», que se queda en el despacho: sus notas, valoraciones y calificaciones, quién cambió qué y cuándo, y los borradores</translation>
        </message>
        <message>
            <source>in it data.json: everything, complete, for other programs</source>
            <translation>en ella, data.json: todo, completo, para otros programas</translation>
        </message>
    </context>
    <context>
        <name>ClientDialog</name>
        <message>
            <source>New client</source>
            <translation>Nuevo cliente</translation>
        </message>
        <message>
            <source>Client</source>
            <translation>Cliente</translation>
        </message>
        <message>
            <source>Facts</source>
            <translation>Datos</translation>
        </message>
        <message>
            <source>Agreement</source>
            <translation>Acuerdo</translation>
        </message>
        <message>
            <source>Services agreed</source>
            <translation>Servicios acordados</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Guardar</translation>
        </message>
        <message>
            <source>&amp;Name</source>
            <translation>&amp;Nombre</translation>
        </message>
        <message>
            <source>Write the client's name.</source>
            <translation>Escriba el nombre del cliente.</translation>
        </message>
        <message>
            <source>&amp;Code</source>
            <translation>&amp;Código</translation>
        </message>
        <message>
            <source>Write a short code.</source>
            <translation>Escriba un código corto.</translation>
        </message>
        <message>
            <source>Ta&amp;x number</source>
            <translation>Identificación &amp;fiscal</translation>
        </message>
        <message>
            <source>&amp;Address</source>
            <translation>&amp;Dirección</translation>
        </message>
        <message>
            <source>C&amp;ity</source>
            <translation>Ciu&amp;dad</translation>
        </message>
        <message>
            <source>C&amp;ountry</source>
            <translation>&amp;País</translation>
        </message>
        <message>
            <source>&amp;E-mail</source>
            <translation>Corr&amp;eo electrónico</translation>
        </message>
        <message>
            <source>&amp;Phone</source>
            <translation>&amp;Teléfono</translation>
        </message>
        <message>
            <source>P&amp;refers</source>
            <translation>P&amp;refiere</translation>
        </message>
        <message>
            <source>Language of &amp;letters</source>
            <translation>&amp;Idioma de las cartas</translation>
        </message>
        <message>
            <source>Client &amp;since</source>
            <translation>Cliente de&amp;sde</translation>
        </message>
        <message>
            <source>Prospect</source>
            <translation>Cliente potencial</translation>
        </message>
        <message>
            <source>New prospect</source>
            <translation>Nuevo cliente potencial</translation>
        </message>
        <message>
            <source>What we know</source>
            <translation>Lo que sabemos</translation>
        </message>
        <message>
            <source>Letters &amp;go to</source>
            <translation>Cartas a la atención &amp;de</translation>
        </message>
        <message>
            <source>Prospec&amp;t</source>
            <translation>Cliente po&amp;tencial</translation>
        </message>
        <message>
            <source>Not a client yet</source>
            <translation>Todavía no es cliente</translation>
        </message>
        <message>
            <source>Note for o&amp;urselves</source>
            <translation>Nota i&amp;nterna</translation>
        </message>
        <message>
            <source>Re&amp;ference</source>
            <translation>Re&amp;ferencia</translation>
        </message>
        <message>
            <source>Si&amp;gned on</source>
            <translation>Firmado e&amp;l</translation>
        </message>
        <message>
            <source>&amp;Monthly fee, without tax</source>
            <translation>Honorario &amp;mensual, sin impuestos</translation>
        </message>
        <message>
            <source>Notice, da&amp;ys</source>
            <translation>Pre&amp;aviso, días</translation>
        </message>
        <message>
            <source>Documents due, day of mont&amp;h</source>
            <translation>Entrega de documentos, &amp;día del mes</translation>
        </message>
        <message>
            <source>Doc&amp;uments come by</source>
            <translation>Los doc&amp;umentos llegan por</translation>
        </message>
        <message>
            <source>As the firm ({country})</source>
            <translation>Como el despacho ({country})</translation>
        </message>
        <message>
            <source>Not known</source>
            <translation>No se sabe</translation>
        </message>
        <message>
            <source>Nothing agreed</source>
            <translation>Nada acordado</translation>
        </message>
        <message>
            <source>As the firm</source>
            <translation>Como el despacho</translation>
        </message>
        <message>
            <source>Spanish</source>
            <translation>Español</translation>
        </message>
        <message>
            <source>English</source>
            <translation>Inglés</translation>
        </message>
        <message>
            <source>Close without saving what you wrote?</source>
            <translation>¿Cerrar sin guardar lo que escribió?</translation>
        </message>
        <message>
            <source>Do not save</source>
            <translation>No guardar</translation>
        </message>
    </context>
    <context>
        <name>ClientEditor</name>
        <message>
            <source>No client has this name. Pick one from the list.</source>
            <translation>Ningún cliente se llama así. Elija uno de la lista.</translation>
        </message>
    </context>
    <context>
        <name>ClientFigures</name>
        <message>
            <source>Fees and cost by month</source>
            <translation>Honorarios y costo por mes</translation>
        </message>
        <message>
            <source>Fees {fees}, cost to serve {cost}, by month.</source>
            <translation>Honorarios {fees}, costo de servir {cost}, por mes.</translation>
        </message>
        <message>
            <source>Fees</source>
            <translation>Honorarios</translation>
        </message>
        <message>
            <source>Cost to serve</source>
            <translation>Costo de servir</translation>
        </message>
        <message>
            <source>Write-offs</source>
            <translation>Importes dados de baja</translation>
        </message>
        <message>
            <source>Direct expenses</source>
            <translation>Gastos directos</translation>
        </message>
        <message>
            <source>Tools</source>
            <translation>Herramientas</translation>
        </message>
        <message>
            <source>Contribution</source>
            <translation>Contribución</translation>
        </message>
        <message>
            <source>Share of overhead</source>
            <translation>Parte de los gastos generales</translation>
        </message>
        <message>
            <source>Full profit</source>
            <translation>Beneficio completo</translation>
        </message>
        <message>
            <source>Hours measured: they come from time records.</source>
            <translation>Horas medidas: vienen de los registros de tiempo.</translation>
        </message>
        <message>
            <source>Hours estimated from the tasks and volumes of its services.</source>
            <translation>Horas estimadas con las tareas y los volúmenes de sus servicios.</translation>
        </message>
        <message>
            <source>Hours estimated from the tasks and volumes of its services, at {share} of the usual times so that all work fits into capacity.</source>
            <translation>Horas estimadas con las tareas y los volúmenes de sus servicios, al {share} de los tiempos normales para que todo el trabajo quepa en la capacidad.</translation>
        </message>
        <message>
            <source>Delivery time, {hours} h</source>
            <translation>Prestación del servicio, {hours} h</translation>
        </message>
        <message>
            <source>of which administration, {hours} h</source>
            <translation>de lo cual, administración, {hours} h</translation>
        </message>
        <message>
            <source>Selling, {hours} h</source>
            <translation>Gestión comercial, {hours} h</translation>
        </message>
        <message>
            <source>Collection, {hours} h</source>
            <translation>Cobranza, {hours} h</translation>
        </message>
        <message>
            <source>How this figure is made</source>
            <translation>Cómo se llega a esta cifra</translation>
        </message>
        <message>
            <source>If this client left</source>
            <translation>Si este cliente se fuera</translation>
        </message>
        <message>
            <source>Figures</source>
            <translation>Cifras</translation>
        </message>
    </context>
    <context>
        <name>ClientFilter</name>
        <message>
            <source>All clients</source>
            <translation>Todos los clientes</translation>
        </message>
        <message>
            <source>Losing money</source>
            <translation>Con pérdida</translation>
        </message>
        <message>
            <source>With overdue invoices</source>
            <translation>Con facturas vencidas</translation>
        </message>
        <message>
            <source>Without invoices</source>
            <translation>Sin facturas</translation>
        </message>
        <message>
            <source>Without time</source>
            <translation>Sin horas</translation>
        </message>
        <message>
            <source>Without an agreement</source>
            <translation>Sin acuerdo</translation>
        </message>
        <message>
            <source>Archived</source>
            <translation>Archivados</translation>
        </message>
        <message>
            <source>Prospects</source>
            <translation>Clientes potenciales</translation>
        </message>
    </context>
    <context>
        <name>ClientLists</name>
        <message>
            <source>Day</source>
            <translation>Día</translation>
        </message>
        <message>
            <source>Work</source>
            <translation>Trabajo</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>Persona</translation>
        </message>
        <message>
            <source>Hours</source>
            <translation>Horas</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Número</translation>
        </message>
        <message>
            <source>Net</source>
            <translation>Neto</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>Total</translation>
        </message>
        <message>
            <source>What happened</source>
            <translation>Qué pasó</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Nota</translation>
        </message>
    </context>
    <context>
        <name>ClientPane</name>
        <message>
            <source>No grade yet</source>
            <translation>Aún sin calificación</translation>
        </message>
        <message>
            <source>Grade {grade}. Press to see why.</source>
            <translation>Calificación {grade}. Pulse para ver por qué.</translation>
        </message>
        <message>
            <source>Why this grade</source>
            <translation>Por qué esta calificación</translation>
        </message>
        <message>
            <source>client since {year}</source>
            <translation>cliente desde {year}</translation>
        </message>
        <message>
            <source>archived</source>
            <translation>archivado</translation>
        </message>
        <message>
            <source>Incomplete: {hours} h have no cost rate</source>
            <translation>Incompleto: {hours} h sin tarifa de costo</translation>
        </message>
        <message>
            <source>{amount} overdue</source>
            <translation>{amount} vencidos</translation>
        </message>
        <message>
            <source>Trend</source>
            <translation>Tendencia</translation>
        </message>
        <message>
            <source>Diagnosis</source>
            <translation>Diagnóstico</translation>
        </message>
        <message>
            <source>Log</source>
            <translation>Historial</translation>
        </message>
        <message>
            <source>Letter…</source>
            <translation>Carta…</translation>
        </message>
        <message>
            <source>Edit…</source>
            <translation>Editar…</translation>
        </message>
        <message>
            <source>Client review…</source>
            <translation>Revisión…</translation>
        </message>
        <message>
            <source>What to show of the client</source>
            <translation>Qué mostrar del cliente</translation>
        </message>
        <message>
            <source>Figures</source>
            <translation>Cifras</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Tiempo</translation>
        </message>
        <message>
            <source>Invoices</source>
            <translation>Facturas</translation>
        </message>
    </context>
    <context>
        <name>ClientsOnPackage</name>
        <message>
            <source>Working it out…</source>
            <translation>Calculando…</translation>
        </message>
        <message>
            <source>Clients</source>
            <translation>Clientes</translation>
        </message>
        <message>
            <source>Fees a month</source>
            <translation>Honorarios al mes</translation>
        </message>
        <message>
            <source>Profit a month before</source>
            <translation>Beneficio al mes, antes</translation>
        </message>
        <message>
            <source>Profit a month since</source>
            <translation>Beneficio al mes, desde entonces</translation>
        </message>
        <message>
            <source>No client is on this package yet. Coverage says who would fit.</source>
            <translation>Aún no hay clientes en este paquete. En Cobertura se ve quién encajaría.</translation>
        </message>
        <message>
            <source>Their profit before and since is known after a complete month on it.</source>
            <translation>Su beneficio antes y después se conoce tras un mes completo en el paquete.</translation>
        </message>
        <message numerus="yes">
            <source>Profit of %n client(s), on average a month.</source>
            <translation>
                <numerusform>Beneficio de %n cliente, de media al mes.</numerusform>
                <numerusform>Beneficio de %n clientes, de media al mes.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more client(s) from {day} on.</source>
            <translation>
                <numerusform>%n cliente más a partir del {day}.</numerusform>
                <numerusform>%n clientes más a partir del {day}.</numerusform>
            </translation>
        </message>
        <message>
            <source>Client</source>
            <translation>Cliente</translation>
        </message>
        <message>
            <source>Since</source>
            <translation>Desde</translation>
        </message>
        <message>
            <source>Price</source>
            <translation>Precio</translation>
        </message>
        <message>
            <source>Clients on the package</source>
            <translation>Clientes en el paquete</translation>
        </message>
    </context>
    <context>
        <name>ClientsPage</name>
        <message>
            <source>No client matches.</source>
            <translation>Ningún cliente coincide.</translation>
        </message>
        <message>
            <source>One moment…</source>
            <translation>Un momento…</translation>
        </message>
        <message>
            <source>New prospect</source>
            <translation>Nuevo cliente potencial</translation>
        </message>
        <message numerus="yes">
            <source>Search %n client(s)…</source>
            <translation>
                <numerusform>Buscar en %n cliente…</numerusform>
                <numerusform>Buscar entre %n clientes…</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Search %n prospect(s)…</source>
            <translation>
                <numerusform>Buscar entre %n cliente potencial…</numerusform>
                <numerusform>Buscar entre %n clientes potenciales…</numerusform>
            </translation>
        </message>
        <message>
            <source>Clients</source>
            <translation>Clientes</translation>
        </message>
        <message>
            <source>Search clients</source>
            <translation>Buscar clientes</translation>
        </message>
        <message>
            <source>Which clients</source>
            <translation>Qué clientes</translation>
        </message>
        <message>
            <source>Import…</source>
            <translation>Importar…</translation>
        </message>
        <message>
            <source>New client</source>
            <translation>Nuevo cliente</translation>
        </message>
        <message>
            <source>No clients yet</source>
            <translation>Aún no hay clientes</translation>
        </message>
        <message>
            <source>Import a time export, an invoice list or a client list; the clients in it are offered as new. Or write one in.</source>
            <translation>Importe un registro de horas, una lista de facturas o una lista de clientes; los clientes que contenga se ofrecen como nuevos. O escriba uno.</translation>
        </message>
    </context>
    <context>
        <name>CloseReviewDialog</name>
        <message>
            <source>Close the case of {client}</source>
            <translation>Cerrar el caso de {client}</translation>
        </message>
        <message>
            <source>Letting go is decided in step 7. A case may end well before.</source>
            <translation>La desvinculación se decide en el paso 7. Un caso puede terminar bien antes.</translation>
        </message>
        <message>
            <source>Write which partner agrees.</source>
            <translation>Escriba qué socio está de acuerdo.</translation>
        </message>
        <message>
            <source>&amp;How it ends</source>
            <translation>&amp;Cómo termina</translation>
        </message>
        <message>
            <source>&amp;Partner who agrees</source>
            <translation>&amp;Socio que está de acuerdo</translation>
        </message>
    </context>
    <context>
        <name>CompareDialog</name>
        <message>
            <source>{day}, not finished</source>
            <translation>{day}, sin terminar</translation>
        </message>
        <message>
            <source>Choose two different days.</source>
            <translation>Elija dos fechas distintas.</translation>
        </message>
        <message>
            <source>Every answer is the same.</source>
            <translation>Todas las respuestas son iguales.</translation>
        </message>
        <message numerus="yes">
            <source>%n question(s) answered otherwise.</source>
            <translation>
                <numerusform>%n pregunta con otra respuesta.</numerusform>
                <numerusform>%n preguntas con otra respuesta.</numerusform>
            </translation>
        </message>
        <message>
            <source>Question</source>
            <translation>Pregunta</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>Antes</translation>
        </message>
        <message>
            <source>After</source>
            <translation>Después</translation>
        </message>
        <message>
            <source>Compare two assessments</source>
            <translation>Comparar dos evaluaciones</translation>
        </message>
        <message>
            <source>What was answered otherwise</source>
            <translation>Qué se respondió de otro modo</translation>
        </message>
        <message>
            <source>&amp;Before</source>
            <translation>&amp;Antes</translation>
        </message>
        <message>
            <source>&amp;After</source>
            <translation>&amp;Después</translation>
        </message>
    </context>
    <context>
        <name>ConcentrationView</name>
        <message>
            <source>Where the hours go</source>
            <translation>Adónde van las horas</translation>
        </message>
        <message>
            <source>Where the hours go: the arrow keys go from client to client, Enter opens</source>
            <translation>Adónde van las horas: las flechas van de un cliente a otro, Intro lo abre</translation>
        </message>
        <message>
            <source>There are no hours in this period.</source>
            <translation>No hay horas en este período.</translation>
        </message>
        <message>
            <source>It is often said that 10% of the clients take 90% of the time. Here the first tenth takes {hours}, and 90% goes to {clients} of the clients.</source>
            <translation>Suele decirse que el 10 % de los clientes se lleva el 90 % del tiempo. Aquí el primer décimo se lleva el {hours}, y el 90 % va al {clients} de los clientes.</translation>
        </message>
        <message>
            <source>often said</source>
            <translation>lo que suele decirse</translation>
        </message>
        <message>
            <source>first tenth: {hours}</source>
            <translation>primer décimo: {hours}</translation>
        </message>
        <message>
            <source>{clients} of the clients</source>
            <translation>{clients} de los clientes</translation>
        </message>
        <message>
            <source>{hours} h</source>
            <translation>{hours} h</translation>
        </message>
        <message>
            <source>{place} of {clients} · added up {hours} h, {share}</source>
            <translation>{place} de {clients} · acumulado {hours} h, {share}</translation>
        </message>
    </context>
    <context>
        <name>ConditionEditor</name>
        <message>
            <source>Any time</source>
            <translation>Siempre</translation>
        </message>
        <message>
            <source>Earlier question</source>
            <translation>Pregunta anterior</translation>
        </message>
    </context>
    <context>
        <name>ConsumptionView</name>
        <message>
            <source>Everything</source>
            <translation>Todo</translation>
        </message>
        <message>
            <source>Beyond the package</source>
            <translation>Por encima del paquete</translation>
        </message>
        <message>
            <source>Not known</source>
            <translation>No se sabe</translation>
        </message>
        <message>
            <source>Clients over their package</source>
            <translation>Clientes por encima de su paquete</translation>
        </message>
        <message>
            <source>Extra work a month</source>
            <translation>Trabajo adicional al mes</translation>
        </message>
        <message>
            <source>What it costs a month</source>
            <translation>Lo que cuesta al mes</translation>
        </message>
        <message numerus="yes">
            <source>of %n on a package</source>
            <translation>
                <numerusform>de %n en un paquete</numerusform>
                <numerusform>de %n en un paquete</numerusform>
            </translation>
        </message>
        <message>
            <source>{hours} h</source>
            <translation>{hours} h</translation>
        </message>
        <message>
            <source>beyond what the packages hold</source>
            <translation>más allá de lo que incluyen los paquetes</translation>
        </message>
        <message>
            <source>not paid by any package</source>
            <translation>que ningún paquete paga</translation>
        </message>
        <message>
            <source>Up to {share} more than a package holds is let pass. All its work is the recorded time: it measures the other lines again and is not added to them.</source>
            <translation>Se tolera hasta un {share} más de lo incluido. «Todo su trabajo» es el tiempo registrado: mide otra vez las demás líneas y no se suma a ellas.</translation>
        </message>
        <message>
            <source>Client</source>
            <translation>Cliente</translation>
        </message>
        <message>
            <source>Package</source>
            <translation>Paquete</translation>
        </message>
        <message>
            <source>Service</source>
            <translation>Servicio</translation>
        </message>
        <message>
            <source>Included a month</source>
            <translation>Incluido al mes</translation>
        </message>
        <message>
            <source>Used</source>
            <translation>Usado</translation>
        </message>
        <message>
            <source>Extra work</source>
            <translation>Trabajo adicional</translation>
        </message>
        <message>
            <source>Its cost</source>
            <translation>Su costo</translation>
        </message>
        <message>
            <source>Use</source>
            <translation>Uso</translation>
        </message>
        <message>
            <source>{state}, {share} of what is included</source>
            <translation>{state}, {share} de lo incluido</translation>
        </message>
        <message>
            <source>All its work</source>
            <translation>Todo su trabajo</translation>
        </message>
        <message>
            <source>No client is on a package yet</source>
            <translation>Aún no hay clientes en paquetes</translation>
        </message>
        <message>
            <source>Offer packages to clients under Migration. What each then uses of its package is shown here, on average a month.</source>
            <translation>Ofrezca paquetes a los clientes en Migración. Aquí se verá lo que cada uno usa de su paquete, de media al mes.</translation>
        </message>
        <message>
            <source>What clients use of their packages</source>
            <translation>Lo que los clientes usan de sus paquetes</translation>
        </message>
        <message>
            <source>Which lines</source>
            <translation>Qué líneas</translation>
        </message>
    </context>
    <context>
        <name>ContentCheck</name>
        <message>
            <source>What can be done…</source>
            <translation>Qué se puede hacer…</translation>
        </message>
    </context>
    <context>
        <name>CountEditor</name>
        <message>
            <source>Write a whole number from {least} to {most}.</source>
            <translation>Escriba un número entero de {least} a {most}.</translation>
        </message>
    </context>
    <context>
        <name>CoverageView</name>
        <message>
            <source>All clients</source>
            <translation>Todos los clientes</translation>
        </message>
        <message>
            <source>Fit a package</source>
            <translation>Encajan en un paquete</translation>
        </message>
        <message>
            <source>Fit none</source>
            <translation>No encajan en ninguno</translation>
        </message>
        <message>
            <source>Clients that fit a package</source>
            <translation>Clientes que encajan en un paquete</translation>
        </message>
        <message>
            <source>Their fees</source>
            <translation>Sus honorarios</translation>
        </message>
        <message>
            <source>Clients that fit none</source>
            <translation>Clientes que no encajan en ninguno</translation>
        </message>
        <message>
            <source>{fitting} of {clients}</source>
            <translation>{fitting} de {clients}</translation>
        </message>
        <message>
            <source>{share} of clients</source>
            <translation>{share} de los clientes</translation>
        </message>
        <message>
            <source>{share} of fees, a month</source>
            <translation>{share} de los honorarios al mes</translation>
        </message>
        <message numerus="yes">
            <source>%n nearly fit(s) one</source>
            <translation>
                <numerusform>%n casi encaja en uno</numerusform>
                <numerusform>%n casi encajan en uno</numerusform>
            </translation>
        </message>
        <message>
            <source>No package is active yet: these are the drafts.</source>
            <translation>Ningún paquete está activo aún: estos son los borradores.</translation>
        </message>
        <message>
            <source>Half of the clients or fewer fit: the packages do not suit this firm yet. Change what they hold or their prices, or have some proposed.</source>
            <translation>Encaja la mitad de los clientes o menos: los paquetes aún no sirven a este despacho. Cambie lo que incluyen o sus precios, o pida una propuesta.</translation>
        </message>
        <message>
            <source>Client</source>
            <translation>Cliente</translation>
        </message>
        <message>
            <source>Best package</source>
            <translation>Mejor paquete</translation>
        </message>
        <message>
            <source>Fit</source>
            <translation>Encaje</translation>
        </message>
        <message>
            <source>Score</source>
            <translation>Puntuación</translation>
        </message>
        <message>
            <source>Confidence</source>
            <translation>Confianza</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Por qué</translation>
        </message>
        <message>
            <source>Risk</source>
            <translation>Riesgo</translation>
        </message>
        <message>
            <source>No clients yet</source>
            <translation>Aún no hay clientes</translation>
        </message>
        <message>
            <source>With your clients, and the services agreed with each, this view says who fits which package and why.</source>
            <translation>Con sus clientes y los servicios acordados con cada uno, aquí se ve quién encaja en qué paquete y por qué.</translation>
        </message>
        <message>
            <source>Clients and the package that suits them best</source>
            <translation>Clientes y el paquete que mejor les va</translation>
        </message>
        <message>
            <source>Which clients</source>
            <translation>Qué clientes</translation>
        </message>
    </context>
    <context>
        <name>CustomFactsDialog</name>
        <message>
            <source>Our own facts</source>
            <translation>Datos propios</translation>
        </message>
        <message>
            <source>What else you want to know of clients, for personas to ask for.</source>
            <translation>Qué más quiere saber de los clientes, para que lo pidan los clientes ideales.</translation>
        </message>
        <message>
            <source>Fact</source>
            <translation>Dato</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Tipo</translation>
        </message>
        <message>
            <source>&amp;Add fact…</source>
            <translation>&amp;Añadir dato…</translation>
        </message>
        <message>
            <source>&amp;Edit…</source>
            <translation>&amp;Editar…</translation>
        </message>
        <message>
            <source>Re&amp;move</source>
            <translation>&amp;Quitar</translation>
        </message>
        <message>
            <source>Removing a fact removes what is known of it, and the criteria of personas that ask for it. Undo brings all of it back.</source>
            <translation>Al quitar un dato se quita lo que se sabe de él y las reglas de los clientes ideales que lo piden. Deshacer lo devuelve todo.</translation>
        </message>
        <message>
            <source>New fact</source>
            <translation>Nuevo dato</translation>
        </message>
        <message>
            <source>&amp;Name</source>
            <translation>&amp;Nombre</translation>
        </message>
        <message>
            <source>Write the fact's name.</source>
            <translation>Escriba el nombre del dato.</translation>
        </message>
        <message>
            <source>&amp;Kind</source>
            <translation>&amp;Tipo</translation>
        </message>
    </context>
    <context>
        <name>DateEditor</name>
        <message>
            <source>This is not a date. Write it like {example}.</source>
            <translation>No es una fecha. Escríbala así: {example}.</translation>
        </message>
        <message>
            <source>Pick a day</source>
            <translation>Elegir un día</translation>
        </message>
    </context>
    <context>
        <name>DefinitionPart</name>
        <message>
            <source>Offboarding file</source>
            <translation>Expediente de salida</translation>
        </message>
        <message>
            <source>Working it out…</source>
            <translation>Calculando…</translation>
        </message>
        <message>
            <source>Taking this step means parting. A case that ends well closes without it.</source>
            <translation>Dar este paso significa separarse. Un caso que termina bien se cierra sin él.</translation>
        </message>
        <message>
            <source>Before letting go</source>
            <translation>Antes de desvincular</translation>
        </message>
        <message>
            <source>What speaks for it, and what against</source>
            <translation>Qué habla a favor y qué en contra</translation>
        </message>
        <message>
            <source>If this client left</source>
            <translation>Si este cliente se fuera</translation>
        </message>
        <message>
            <source>What is at stake</source>
            <translation>Lo que está en juego</translation>
        </message>
        <message>
            <source>Offboarding &amp;file…</source>
            <translation>E&amp;xpediente de salida…</translation>
        </message>
        <message>
            <source>Step {number}, {name}, has no outcome yet.</source>
            <translation>El paso {number}, {name}, todavía no tiene resultado.</translation>
        </message>
        <message>
            <source>{cause} Mend this first.</source>
            <translation>{cause} Corríjalo antes.</translation>
        </message>
        <message>
            <source>Steps 1 to 6 are settled, and nothing of ours is missing.</source>
            <translation>Los pasos 1 a 6 están resueltos y no falta nada de nuestra parte.</translation>
        </message>
        <message>
            <source>Nothing is open in it.</source>
            <translation>No queda nada abierto en él.</translation>
        </message>
        <message>
            <source>came through this client</source>
            <translation>llegó por este cliente</translation>
        </message>
        <message>
            <source>{client} ({why})</source>
            <translation>{client} ({why})</translation>
        </message>
        <message>
            <source>Fees a year that might go along</source>
            <translation>Honorarios al año que podrían irse también</translation>
        </message>
        <message>
            <source>Their contribution a year</source>
            <translation>Su contribución al año</translation>
        </message>
        <message>
            <source>No other client is linked to it or came through it.</source>
            <translation>Ningún otro cliente está vinculado a él ni llegó por él.</translation>
        </message>
    </context>
    <context>
        <name>DeleteClient</name>
        <message>
            <source>Delete “{name}” with everything that belongs to it?</source>
            <translation>¿Eliminar «{name}» con todo lo que le pertenece?</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Eliminar</translation>
        </message>
        <message>
            <source>Undo brings all of it back.</source>
            <translation>Con Deshacer vuelve todo.</translation>
        </message>
        <message>
            <source>To keep the figures of past years as they are, archive the client instead.</source>
            <translation>Para conservar las cifras de años anteriores como están, archive el cliente en lugar de eliminarlo.</translation>
        </message>
    </context>
    <context>
        <name>DeliveryDialog</name>
        <message>
            <source>Number of the item, or who signed for it</source>
            <translation>Número del envío, o quién firmó al recibirlo</translation>
        </message>
        <message>
            <source>Sent &amp;by</source>
            <translation>&amp;Enviada por</translation>
        </message>
        <message>
            <source>&amp;Day</source>
            <translation>&amp;Día</translation>
        </message>
        <message>
            <source>Write a day.</source>
            <translation>Escriba un día.</translation>
        </message>
        <message>
            <source>&amp;Proof</source>
            <translation>&amp;Constancia</translation>
        </message>
        <message>
            <source>Record delivery</source>
            <translation>Registrar el envío</translation>
        </message>
    </context>
    <context>
        <name>DesignChoices</name>
        <message>
            <source>Each holds all of the &amp;smaller ones</source>
            <translation>&amp;Cada uno incluye los menores</translation>
        </message>
        <message>
            <source>A service cannot be always inside and never inside.</source>
            <translation>Un servicio no puede estar siempre dentro y nunca dentro.</translation>
        </message>
        <message>
            <source>Write a number.</source>
            <translation>Escriba un número.</translation>
        </message>
        <message>
            <source>How many &amp;packages</source>
            <translation>Cuántos pa&amp;quetes</translation>
        </message>
        <message>
            <source>&amp;Look for</source>
            <translation>&amp;Buscar</translation>
        </message>
        <message>
            <source>Target &amp;margin, %</source>
            <translation>&amp;Margen objetivo, %</translation>
        </message>
        <message>
            <source>Services without &amp;use, at most</source>
            <translation>Servicios sin &amp;uso, como máximo</translation>
        </message>
        <message>
            <source>&amp;Always inside</source>
            <translation>&amp;Siempre dentro</translation>
        </message>
        <message>
            <source>None in particular</source>
            <translation>Ninguno en particular</translation>
        </message>
        <message>
            <source>&amp;Never inside</source>
            <translation>&amp;Nunca dentro</translation>
        </message>
        <message>
            <source>None ruled out</source>
            <translation>Ninguno descartado</translation>
        </message>
        <message>
            <source>As many as pay (3 to 5)</source>
            <translation>Los que convengan (de 3 a 5)</translation>
        </message>
        <message>
            <source>3 packages</source>
            <translation>3 paquetes</translation>
        </message>
        <message>
            <source>4 packages</source>
            <translation>4 paquetes</translation>
        </message>
        <message>
            <source>5 packages</source>
            <translation>5 paquetes</translation>
        </message>
    </context>
    <context>
        <name>DesignDialog</name>
        <message>
            <source>&amp;Propose</source>
            <translation>&amp;Proponer</translation>
        </message>
        <message>
            <source>&amp;Use this answer</source>
            <translation>&amp;Usar esta respuesta</translation>
        </message>
        <message>
            <source>Today's active packages become drafts, even if you adopt only some of these. Whoever is on one keeps it, and its price, until you move them.</source>
            <translation>Los paquetes activos de hoy pasan a borrador, aunque adopte solo algunos de estos. Quien tiene uno lo conserva, con su precio, hasta que usted lo mueva.</translation>
        </message>
        <message>
            <source>Looking for the best packages…</source>
            <translation>Buscando los mejores paquetes…</translation>
        </message>
        <message>
            <source>Propose again to see what you chose since.</source>
            <translation>Proponga de nuevo para ver lo que eligió después.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message numerus="yes">
            <source>%n package(s) were considered.</source>
            <translation>
                <numerusform>Se consideró %n paquete.</numerusform>
                <numerusform>Se consideraron %n paquetes.</numerusform>
            </translation>
        </message>
        <message>
            <source>Still improving. {gap}</source>
            <translation>Sigue mejorando. {gap}</translation>
        </message>
        <message numerus="yes">
            <source>&amp;Adopt %n package(s)</source>
            <translation>
                <numerusform>&amp;Adoptar %n paquete</numerusform>
                <numerusform>&amp;Adoptar %n paquetes</numerusform>
            </translation>
        </message>
        <message>
            <source>Propose packages</source>
            <translation>Proponer paquetes</translation>
        </message>
        <message>
            <source>What you want</source>
            <translation>Qué busca</translation>
        </message>
        <message>
            <source>The packages that suit your clients best</source>
            <translation>Los paquetes que más convienen a sus clientes</translation>
        </message>
        <message>
            <source>They are worked out from what each client needs and how much of it, what the work costs you, and what the client can pay. Nothing changes before you adopt them.</source>
            <translation>Se calculan con lo que cada cliente necesita y cuánto, lo que le cuesta a usted el trabajo y lo que el cliente puede pagar. Nada cambia hasta que los adopte.</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>Avance</translation>
        </message>
    </context>
    <context>
        <name>DesignResult</name>
        <message>
            <source>Clients in a package</source>
            <translation>Clientes en un paquete</translation>
        </message>
        <message>
            <source>Fees a year</source>
            <translation>Honorarios al año</translation>
        </message>
        <message>
            <source>Profit a year</source>
            <translation>Beneficio al año</translation>
        </message>
        <message>
            <source>Hours a month</source>
            <translation>Horas al mes</translation>
        </message>
        <message numerus="yes">
            <source>Who stays out (%n)</source>
            <translation>
                <numerusform>Quién queda fuera (%n)</numerusform>
                <numerusform>Quién queda fuera (%n)</numerusform>
            </translation>
        </message>
        <message>
            <source>{covered} of {clients}</source>
            <translation>{covered} de {clients}</translation>
        </message>
        <message>
            <source>today {amount}</source>
            <translation>hoy {amount}</translation>
        </message>
        <message>
            <source>Profit here is before overhead, unused capacity and time without a client.</source>
            <translation>Aquí el beneficio es antes de los gastos generales, la capacidad sin usar y las horas sin cliente.</translation>
        </message>
        <message>
            <source>What to show of the proposal</source>
            <translation>Qué mostrar de la propuesta</translation>
        </message>
        <message>
            <source>Packages</source>
            <translation>Paquetes</translation>
        </message>
        <message>
            <source>Who moves</source>
            <translation>Quién se mueve</translation>
        </message>
        <message>
            <source>Who stays out</source>
            <translation>Quién queda fuera</translation>
        </message>
    </context>
    <context>
        <name>DesignWords</name>
        <message>
            <source>This is the best possible.</source>
            <translation>Es lo mejor posible.</translation>
        </message>
        <message>
            <source>At most {share} below the best possible.</source>
            <translation>Como máximo, un {share} por debajo de lo mejor posible.</translation>
        </message>
        <message>
            <source>Up to {amounts}</source>
            <translation>Hasta {amounts}</translation>
        </message>
    </context>
    <context>
        <name>DeskFigures</name>
        <message>
            <source>Fees</source>
            <translation>Honorarios</translation>
        </message>
        <message>
            <source>Full profit</source>
            <translation>Beneficio completo</translation>
        </message>
        <message>
            <source>Effective hourly rate</source>
            <translation>Tarifa horaria efectiva</translation>
        </message>
        <message>
            <source>Time of the hardest tenth</source>
            <translation>Tiempo del décimo más exigente</translation>
        </message>
        <message>
            <source>Let go this year</source>
            <translation>Desvinculados este año</translation>
        </message>
        <message>
            <source>of all hours; it is often said 90%</source>
            <translation>de todas las horas; suele decirse el 90 %</translation>
        </message>
        <message>
            <source>{gone} of {limit}</source>
            <translation>{gone} de {limit}</translation>
        </message>
        <message>
            <source>over the limit of {share}</source>
            <translation>por encima del límite de {share}</translation>
        </message>
        <message>
            <source>limit {share}</source>
            <translation>límite {share}</translation>
        </message>
        <message numerus="yes">
            <source>%n month(s)</source>
            <translation>
                <numerusform>%n mes</numerusform>
                <numerusform>%n meses</numerusform>
            </translation>
        </message>
        <message>
            <source>incomplete: some hours have no cost</source>
            <translation>incompleto: hay horas sin costo</translation>
        </message>
        <message>
            <source>margin {margin}</source>
            <translation>margen {margin}</translation>
        </message>
        <message>
            <source>{hours} h</source>
            <translation>{hours} h</translation>
        </message>
        <message>
            <source>target {rate}</source>
            <translation>meta {rate}</translation>
        </message>
        <message>
            <source>as in the period before</source>
            <translation>igual que el período anterior</translation>
        </message>
        <message>
            <source>{change} on the period before</source>
            <translation>{change} sobre el período anterior</translation>
        </message>
    </context>
    <context>
        <name>DiagnosisPane</name>
        <message>
            <source>What we ourselves left undone</source>
            <translation>Lo que quedó pendiente de nuestra parte</translation>
        </message>
        <message>
            <source>Each watch counts 1, each flag 2, each exception of the period without a price 1.</source>
            <translation>Cada aviso cuenta 1, cada alerta 2 y cada excepción del período sin precio 1.</translation>
        </message>
        <message>
            <source>How sure this is</source>
            <translation>Qué tan seguro es</translation>
        </message>
        <message>
            <source>One moment…</source>
            <translation>Un momento…</translation>
        </message>
        <message>
            <source>Nothing is known of this client in this period.</source>
            <translation>No se sabe nada de este cliente en este período.</translation>
        </message>
        <message>
            <source>While this is so on our side, the client is not let go.</source>
            <translation>Mientras esto siga así de nuestra parte, no se desvincula al cliente.</translation>
        </message>
        <message>
            <source>Might explain: {types}</source>
            <translation>Podría explicar: {types}</translation>
        </message>
        <message>
            <source>Nothing was found on our side.</source>
            <translation>No se encontró nada de nuestra parte.</translation>
        </message>
        <message>
            <source>Diagnosis</source>
            <translation>Diagnóstico</translation>
        </message>
        <message>
            <source>What the signs point to</source>
            <translation>Lo que indican las señales</translation>
        </message>
        <message>
            <source>From the target to the profit</source>
            <translation>Del objetivo al beneficio</translation>
        </message>
        <message>
            <source>Open a review</source>
            <translation>Abrir una revisión</translation>
        </message>
    </context>
    <context>
        <name>DiagnosisWords</name>
        <message>
            <source>Expense producer</source>
            <translation>Productor de gastos</translation>
        </message>
        <message>
            <source>Uninformed</source>
            <translation>Desinformado</translation>
        </message>
        <message>
            <source>Misaligned</source>
            <translation>Desalineado</translation>
        </message>
        <message>
            <source>Insolvent</source>
            <translation>Insolvente</translation>
        </message>
        <message>
            <source>Dissatisfied</source>
            <translation>Insatisfecho</translation>
        </message>
        <message>
            <source>Selling and collecting, of the fees</source>
            <translation>Venta y cobranza sobre honorarios</translation>
        </message>
        <message>
            <source>Reminders for every 12 invoices</source>
            <translation>Recordatorios cada 12 facturas</translation>
        </message>
        <message>
            <source>Paid late, weighted by amount</source>
            <translation>Retraso en el pago, ponderado</translation>
        </message>
        <message>
            <source>Collection without success</source>
            <translation>Cobranzas sin éxito</translation>
        </message>
        <message>
            <source>Hourly rate, of the target</source>
            <translation>Tarifa por hora frente al objetivo</translation>
        </message>
        <message>
            <source>Signed agreement</source>
            <translation>Acuerdo firmado</translation>
        </message>
        <message>
            <source>Onboarding steps done</source>
            <translation>Pasos de incorporación hechos</translation>
        </message>
        <message>
            <source>Since the last contact</source>
            <translation>Desde el último contacto</translation>
        </message>
        <message>
            <source>Repeated questions a month</source>
            <translation>Preguntas repetidas al mes</translation>
        </message>
        <message>
            <source>Invoices not understood</source>
            <translation>Facturas no entendidas</translation>
        </message>
        <message>
            <source>Hours beside the agreement</source>
            <translation>Horas fuera del acuerdo</translation>
        </message>
        <message>
            <source>Volume, of the agreed one</source>
            <translation>Volumen sobre el acordado</translation>
        </message>
        <message>
            <source>Late documents, months of the last 4</source>
            <translation>Meses con documentos tarde, de 4</translation>
        </message>
        <message>
            <source>By another channel than agreed</source>
            <translation>Por otro canal que el acordado</translation>
        </message>
        <message>
            <source>Extra work not paid</source>
            <translation>Trabajos extra sin pagar</translation>
        </message>
        <message>
            <source>Credit check</source>
            <translation>Análisis de crédito</translation>
        </message>
        <message>
            <source>Written off, of what was billed</source>
            <translation>Incobrables sobre lo facturado</translation>
        </message>
        <message>
            <source>Oldest open invoice, past due</source>
            <translation>Factura abierta más antigua</translation>
        </message>
        <message>
            <source>Open balance, in monthly fees</source>
            <translation>Saldo abierto, en honorarios</translation>
        </message>
        <message>
            <source>Payments missed or returned</source>
            <translation>Pagos fallidos o devueltos</translation>
        </message>
        <message>
            <source>Current ratio, confidential</source>
            <translation>Liquidez, confidencial</translation>
        </message>
        <message>
            <source>Satisfaction</source>
            <translation>Satisfacción</translation>
        </message>
        <message>
            <source>Complaints</source>
            <translation>Quejas</translation>
        </message>
        <message>
            <source>Needs that we cover</source>
            <translation>Necesidades que cubrimos</translation>
        </message>
        <message>
            <source>Services it does not need</source>
            <translation>Servicios que no necesita</translation>
        </message>
        <message>
            <source>Disputed fees, credit notes</source>
            <translation>Honorarios discutidos, abonos</translation>
        </message>
        <message>
            <source>Fewer contacts than the year before</source>
            <translation>Menos contactos que el año anterior</translation>
        </message>
        <message>
            <source>Hours that may be wrong</source>
            <translation>Error posible de las horas</translation>
        </message>
        <message>
            <source>Credit check too old after</source>
            <translation>Análisis de crédito caduca a los</translation>
        </message>
        <message>
            <source>Low profit and none, of the fees</source>
            <translation>Beneficio bajo y nulo, de los honorarios</translation>
        </message>
        <message>
            <source>Much work: hours, times those of the average client</source>
            <translation>Mucho trabajo: horas, veces las del cliente medio</translation>
        </message>
        <message>
            <source>Settled and loyal: time as a client</source>
            <translation>Asentado y fiel: tiempo como cliente</translation>
        </message>
        <message>
            <source>The fee is below what the agreed work costs us.</source>
            <translation>Los honorarios no cubren lo que nos cuesta el trabajo acordado.</translation>
        </message>
        <message>
            <source>We have not asked what this client needs.</source>
            <translation>No hemos preguntado qué necesita este cliente.</translation>
        </message>
        <message>
            <source>We did not finish the onboarding.</source>
            <translation>No terminamos la incorporación.</translation>
        </message>
        <message>
            <source>We sold a service to a client it was not made for.</source>
            <translation>Vendimos un servicio a un cliente para el que no estaba pensado.</translation>
        </message>
        <message>
            <source>We made no credit check.</source>
            <translation>No hicimos un análisis de crédito.</translation>
        </message>
        <message>
            <source>We have no signed agreement on file.</source>
            <translation>No consta un acuerdo firmado.</translation>
        </message>
        <message>
            <source>We sent no reminder of what is overdue.</source>
            <translation>No enviamos ningún recordatorio de lo vencido.</translation>
        </message>
        <message>
            <source>We have not reviewed this client in the past year.</source>
            <translation>No hemos revisado a este cliente en el último año.</translation>
        </message>
        <message>
            <source>We have not been in touch for a long time.</source>
            <translation>Hace mucho que no estamos en contacto.</translation>
        </message>
        <message>
            <source>Price of the agreed scope</source>
            <translation>Precio del alcance acordado</translation>
        </message>
        <message>
            <source>Extra hours</source>
            <translation>Horas extra</translation>
        </message>
        <message>
            <source>Who did the work</source>
            <translation>Quién hizo el trabajo</translation>
        </message>
        <message>
            <source>Selling and collecting</source>
            <translation>Venta y cobranza</translation>
        </message>
        <message>
            <source>Tools and expenses</source>
            <translation>Herramientas y gastos</translation>
        </message>
        <message>
            <source>Discounts and write-offs</source>
            <translation>Descuentos e incobrables</translation>
        </message>
        <message>
            <source>Fees never collected</source>
            <translation>Honorarios nunca cobrados</translation>
        </message>
        <message>
            <source>Not known: whether the fee covers the cost of the agreed work.</source>
            <translation>No se sabe si los honorarios cubren el costo del trabajo acordado.</translation>
        </message>
        <message>
            <source>Not known: whether we asked what this client needs.</source>
            <translation>No se sabe si preguntamos qué necesita este cliente.</translation>
        </message>
        <message>
            <source>Not known: whether we finished the onboarding.</source>
            <translation>No se sabe si terminamos la incorporación.</translation>
        </message>
        <message>
            <source>Not known: whether its services suit it; no ideal client says so.</source>
            <translation>No se sabe si sus servicios le convienen; ningún cliente ideal lo dice.</translation>
        </message>
        <message>
            <source>Not known: whether we made a credit check.</source>
            <translation>No se sabe si hicimos un análisis de crédito.</translation>
        </message>
        <message>
            <source>Not known: whether an agreement was signed.</source>
            <translation>No se sabe si se firmó un acuerdo.</translation>
        </message>
        <message>
            <source>Not known: whether we sent reminders.</source>
            <translation>No se sabe si enviamos recordatorios.</translation>
        </message>
        <message>
            <source>Not known: whether we reviewed this client.</source>
            <translation>No se sabe si revisamos a este cliente.</translation>
        </message>
        <message>
            <source>Not known: when we were last in touch.</source>
            <translation>No se sabe cuándo estuvimos en contacto por última vez.</translation>
        </message>
        <message>
            <source>Time records, or an agreement on services with task times, would tell.</source>
            <translation>Lo dirían los registros de horas, o un acuerdo sobre servicios con tiempos de tareas.</translation>
        </message>
        <message>
            <source>Entries in the log would tell.</source>
            <translation>Lo dirían las anotaciones en el historial.</translation>
        </message>
        <message>
            <source>A signed agreement on this would tell, with entries in the log.</source>
            <translation>Lo diría un acuerdo firmado sobre esto, con anotaciones en el historial.</translation>
        </message>
        <message>
            <source>A signed agreement with volumes, and what is used of them, would tell.</source>
            <translation>Lo diría un acuerdo firmado con volúmenes, y lo que se usa de ellos.</translation>
        </message>
        <message>
            <source>Invoices with their payments would tell.</source>
            <translation>Lo dirían las facturas con sus pagos.</translation>
        </message>
        <message>
            <source>Facts from the books that we keep for this client would tell.</source>
            <translation>Lo dirían los datos de la contabilidad que llevamos a este cliente.</translation>
        </message>
        <message>
            <source>A conversation about its needs would tell.</source>
            <translation>Lo diría una conversación sobre sus necesidades.</translation>
        </message>
        <message numerus="yes">
            <source>Might be · %n point(s)</source>
            <translation>
                <numerusform>Podría ser · %n punto</numerusform>
                <numerusform>Podría ser · %n puntos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Worth watching · %n point(s)</source>
            <translation>
                <numerusform>Conviene observar · %n punto</numerusform>
                <numerusform>Conviene observar · %n puntos</numerusform>
            </translation>
        </message>
        <message>
            <source>No sign</source>
            <translation>Sin señales</translation>
        </message>
        <message numerus="yes">
            <source>%n day(s)</source>
            <translation>
                <numerusform>%n día</numerusform>
                <numerusform>%n días</numerusform>
            </translation>
        </message>
        <message>
            <source>{value} months</source>
            <translation>{value} meses</translation>
        </message>
        <message>
            <source>{value} of 10</source>
            <translation>{value} de 10</translation>
        </message>
        <message>
            <source>Flag from {flag}</source>
            <translation>Alerta desde {flag}</translation>
        </message>
        <message>
            <source>Watch from {watch}, flag from {flag}</source>
            <translation>Aviso desde {watch}, alerta desde {flag}</translation>
        </message>
        <message>
            <source>Watch below {watch}, flag below {flag}</source>
            <translation>Aviso por debajo de {watch}, alerta por debajo de {flag}</translation>
        </message>
        <message>
            <source>from {watch} / {flag}</source>
            <translation>desde {watch} / {flag}</translation>
        </message>
        <message>
            <source>below {watch} / {flag}</source>
            <translation>menos de {watch} / {flag}</translation>
        </message>
        <message>
            <source>Firm: no error in the hours would turn the verdict.</source>
            <translation>Firme: ningún error en las horas cambiaría el resultado.</translation>
        </message>
        <message>
            <source>Fragile: there are no hours to go by.</source>
            <translation>Frágil: no hay horas en que basarse.</translation>
        </message>
        <message>
            <source>Firm: its hours would have to be {share} lower for it not to lose.</source>
            <translation>Firme: solo con {share} menos de horas dejaría de dar pérdida.</translation>
        </message>
        <message>
            <source>Fragile: with hours {share} lower it would not lose.</source>
            <translation>Frágil: con {share} menos de horas no daría pérdida.</translation>
        </message>
        <message>
            <source>Firm: its hours would have to be {share} higher for it to lose.</source>
            <translation>Firme: solo con {share} más de horas daría pérdida.</translation>
        </message>
        <message>
            <source>Fragile: with hours {share} higher it would lose.</source>
            <translation>Frágil: con {share} más de horas daría pérdida.</translation>
        </message>
        <message numerus="yes">
            <source>Difficulty: %n point(s)</source>
            <translation>
                <numerusform>Dificultad: %n punto</numerusform>
                <numerusform>Dificultad: %n puntos</numerusform>
            </translation>
        </message>
        <message>
            <source>{difficulty} · {exceptions} · {unpriced}</source>
            <translation>{difficulty} · {exceptions} · {unpriced}</translation>
        </message>
        <message numerus="yes">
            <source>%n exception(s) logged</source>
            <translation>
                <numerusform>%n excepción anotada</numerusform>
                <numerusform>%n excepciones anotadas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n without a price</source>
            <translation>
                <numerusform>%n sin precio</numerusform>
                <numerusform>%n sin precio</numerusform>
            </translation>
        </message>
        <message>
            <source>on file</source>
            <translation>en el archivo</translation>
        </message>
        <message>
            <source>none on file</source>
            <translation>no hay en el archivo</translation>
        </message>
        <message>
            <source>contradicted</source>
            <translation>contradicho</translation>
        </message>
        <message>
            <source>none or too old</source>
            <translation>no hay o caducó</translation>
        </message>
        <message>
            <source>in order</source>
            <translation>en orden</translation>
        </message>
    </context>
    <context>
        <name>Dialogs</name>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
    </context>
    <context>
        <name>DifferencePane</name>
        <message>
            <source>Differences from now</source>
            <translation>Diferencias con lo actual</translation>
        </message>
        <message>
            <source>Nothing has changed since.</source>
            <translation>No ha cambiado nada desde entonces.</translation>
        </message>
        <message>
            <source>{then} then, {now} now</source>
            <translation>{then} entonces, {now} ahora</translation>
        </message>
        <message numerus="yes">
            <source>%n added since</source>
            <translation>
                <numerusform>%n registro añadido después</numerusform>
                <numerusform>%n registros añadidos después</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n gone since</source>
            <translation>
                <numerusform>%n registro quitado después</numerusform>
                <numerusform>%n registros quitados después</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n changed since</source>
            <translation>
                <numerusform>%n registro modificado después</numerusform>
                <numerusform>%n registros modificados después</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>DiskWatch</name>
        <message>
            <source>Try again</source>
            <translation>Volver a intentar</translation>
        </message>
        <message>
            <source>Save a copy elsewhere and go on there…</source>
            <translation>Guardar una copia en otro lugar y seguir allí…</translation>
        </message>
        <message>
            <source>Newest backup…</source>
            <translation>Copia más reciente…</translation>
        </message>
    </context>
    <context>
        <name>DoorsCard</name>
        <message>
            <source>a year; overhead of {amount} stays</source>
            <translation>al año; quedan {amount} de gastos generales</translation>
        </message>
        <message>
            <source>a month</source>
            <translation>al mes</translation>
        </message>
        <message>
            <source>a month; today's is enough</source>
            <translation>al mes; el actual alcanza</translation>
        </message>
        <message>
            <source>a month; {rise} on today's {fee}</source>
            <translation>al mes; {rise} sobre los {fee} actuales</translation>
        </message>
        <message>
            <source>today's fee is not known</source>
            <translation>no se conoce el honorario actual</translation>
        </message>
        <message>
            <source>no amount of work is little enough</source>
            <translation>ni con menos trabajo se alcanza el objetivo</translation>
        </message>
        <message>
            <source>today's work fits</source>
            <translation>el trabajo actual cabe</translation>
        </message>
        <message>
            <source>a month; {share} of today's work</source>
            <translation>al mes; {share} del trabajo actual</translation>
        </message>
        <message>
            <source>In steps</source>
            <translation>Por etapas</translation>
        </message>
        <message>
            <source>The same fee, reached in two or three steps</source>
            <translation>Los mismos honorarios, alcanzados en dos o tres etapas</translation>
        </message>
        <message>
            <source>Fee that reaches the target</source>
            <translation>Honorario que alcanza el objetivo</translation>
        </message>
        <message>
            <source>Scope that fits today's fee</source>
            <translation>Alcance que cabe en el honorario actual</translation>
        </message>
        <message>
            <source>Letting go: change in profit</source>
            <translation>Desvincular: cambio en el beneficio</translation>
        </message>
        <message>
            <source>Three doors</source>
            <translation>Tres puertas</translation>
        </message>
    </context>
    <context>
        <name>DoorsDetails</name>
        <message>
            <source>What goes with the three doors</source>
            <translation>Lo que acompaña a las tres puertas</translation>
        </message>
        <message>
            <source>At today's fee: {fits} of {today} {unit} a month · {service}</source>
            <translation>Con los honorarios actuales: {fits} de {today} {unit} al mes · {service}</translation>
        </message>
        <message numerus="yes">
            <source>The rise in %n step(s): {fees}</source>
            <translation>
                <numerusform>El aumento en %n paso: {fees}</numerusform>
                <numerusform>El aumento en %n pasos: {fees}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The open {balance} in %n payment(s) of {amount}, from {day}</source>
            <translation>
                <numerusform>El saldo de {balance} en %n pago de {amount}, desde el {day}</numerusform>
                <numerusform>El saldo de {balance} en %n pagos de {amount}, desde el {day}</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>DueView</name>
        <message>
            <source>Every form</source>
            <translation>Todos los formularios</translation>
        </message>
        <message>
            <source>{form} ({count})</source>
            <translation>{form} ({count})</translation>
        </message>
        <message numerus="yes">
            <source>%n client(s) never asked.</source>
            <translation>
                <numerusform>A %n cliente no se le preguntó nunca.</numerusform>
                <numerusform>A %n clientes no se les preguntó nunca.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n client(s) due again.</source>
            <translation>
                <numerusform>A %n cliente le toca de nuevo.</numerusform>
                <numerusform>A %n clientes les toca de nuevo.</numerusform>
            </translation>
        </message>
        <message>
            <source>Together they pay {amount} a year.</source>
            <translation>Juntos pagan {amount} al año.</translation>
        </message>
        <message>
            <source>Client</source>
            <translation>Cliente</translation>
        </message>
        <message>
            <source>Form</source>
            <translation>Formulario</translation>
        </message>
        <message>
            <source>Last time</source>
            <translation>Última vez</translation>
        </message>
        <message>
            <source>Due since</source>
            <translation>Toca desde</translation>
        </message>
        <message>
            <source>Begun</source>
            <translation>Empezada</translation>
        </message>
        <message>
            <source>Fees a year</source>
            <translation>Honorarios al año</translation>
        </message>
        <message>
            <source>Never</source>
            <translation>Nunca</translation>
        </message>
        <message>
            <source>Clients to be asked</source>
            <translation>Clientes por evaluar</translation>
        </message>
        <message>
            <source>Which form</source>
            <translation>Qué formulario</translation>
        </message>
        <message>
            <source>Every client was asked</source>
            <translation>Ya se preguntó a todos los clientes</translation>
        </message>
        <message>
            <source>Nobody is due with this form today. Each is due again after its interval.</source>
            <translation>Hoy no toca a nadie con este formulario. A cada cliente le toca de nuevo al cumplirse el plazo.</translation>
        </message>
        <message>
            <source>No clients yet</source>
            <translation>Aún no hay clientes</translation>
        </message>
        <message>
            <source>Whom to ask stands here once there are clients: import them or write one in, in the Clients tab.</source>
            <translation>Aquí se verá a quién preguntar cuando haya clientes: impórtelos o escriba uno en la pestaña Clientes.</translation>
        </message>
    </context>
    <context>
        <name>EraseDialog</name>
        <message>
            <source>Erase for good</source>
            <translation>Borrar para siempre</translation>
        </message>
        <message>
            <source>Erase “{name}” for good</source>
            <translation>Borrar «{name}» para siempre</translation>
        </message>
        <message>
            <source>This cannot be undone. Nor can anything that was done before it: the history of all other records stays to be read, but not to be taken back.</source>
            <translation>Esto no se puede deshacer. Tampoco nada de lo hecho antes: el historial de los demás registros se puede seguir leyendo, pero no deshacer.</translation>
        </message>
        <message>
            <source>Letters, exports and e-mails that were saved outside the program, and copies of this workbook elsewhere, are yours to delete.</source>
            <translation>Las cartas, exportaciones y correos guardados fuera del programa, y las copias de este libro en otros lugares, debe borrarlos usted.</translation>
        </message>
        <message>
            <source>&amp;Erase for good</source>
            <translation>&amp;Borrar para siempre</translation>
        </message>
        <message>
            <source>This client has not left. Its records may be needed, or be due to stay.</source>
            <translation>Este cliente no se ha ido. Puede que sus registros hagan falta o deban conservarse.</translation>
        </message>
        <message>
            <source>Its records are to be kept until {day}. {reason}.</source>
            <translation>Sus registros deben conservarse hasta el {day}. {reason}.</translation>
        </message>
        <message>
            <source>What goes</source>
            <translation>Qué se borra</translation>
        </message>
        <message>
            <source>and every line of their history</source>
            <translation>y cada línea de su historial</translation>
        </message>
        <message>
            <source>Where else it is named</source>
            <translation>Dónde más aparece su nombre</translation>
        </message>
        <message>
            <source>No other record names it.</source>
            <translation>Ningún otro registro lo menciona.</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>Dónde</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Texto</translation>
        </message>
        <message>
            <source>What happens</source>
            <translation>Qué ocurre</translation>
        </message>
        <message>
            <source>stays as it is</source>
            <translation>queda como está</translation>
        </message>
        <message>
            <source>name replaced</source>
            <translation>se reemplaza el nombre</translation>
        </message>
        <message numerus="yes">
            <source>Write “[…]” in place of its name in %n other record(s) and in their history</source>
            <translation>
                <numerusform>Escribir «[…]» en lugar de su nombre en %n registro de otros y en su historial</numerusform>
                <numerusform>Escribir «[…]» en lugar de su nombre en %n registros de otros y en su historial</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Make a new backup, check it, and remove %n older one(s) with the client still in it</source>
            <translation>
                <numerusform>Hacer una copia nueva, comprobarla y eliminar %n copia anterior que todavía contiene al cliente</numerusform>
                <numerusform>Hacer una copia nueva, comprobarla y eliminar %n copias anteriores que todavía contienen al cliente</numerusform>
            </translation>
        </message>
        <message>
            <source>Type the client's code, {code}, to &amp;confirm</source>
            <translation>Escriba el código del cliente, {code}, para &amp;confirmar</translation>
        </message>
    </context>
    <context>
        <name>EraseProof</name>
        <message>
            <source>Erased</source>
            <translation>Borrado</translation>
        </message>
        <message>
            <source>“{name}” was erased</source>
            <translation>«{name}» se borró</translation>
        </message>
        <message>
            <source>Letters, exports and e-mails that were saved outside the program, and copies of this workbook elsewhere, are yours to delete.</source>
            <translation>Las cartas, exportaciones y correos guardados fuera del programa, y las copias de este libro en otros lugares, debe borrarlos usted.</translation>
        </message>
        <message>
            <source>Nothing of it is left in the workbook.</source>
            <translation>No queda nada suyo en el libro.</translation>
        </message>
        <message>
            <source>Its records are gone, but the file could not be written anew, so that bytes of them may still be in it. Close other programs that have the file open, then close the workbook and open it again.</source>
            <translation>Sus registros se borraron, pero el archivo no se pudo escribir de nuevo, así que puede contener todavía bytes suyos. Cierre los otros programas que tengan abierto el archivo; después cierre el libro y ábralo otra vez.</translation>
        </message>
        <message numerus="yes">
            <source>Its records are gone. Its name still stands in %n place(s).</source>
            <translation>
                <numerusform>Sus registros se borraron. Su nombre todavía figura en %n lugar.</numerusform>
                <numerusform>Sus registros se borraron. Su nombre todavía figura en %n lugares.</numerusform>
            </translation>
        </message>
        <message>
            <source>The proof</source>
            <translation>La prueba</translation>
        </message>
        <message>
            <source>Every word of every record and of the history was read.</source>
            <translation>Se leyó cada palabra de cada registro y del historial.</translation>
        </message>
        <message>
            <source>All {size} bytes of the file were read, as UTF-8 and as UTF-16.</source>
            <translation>Se leyeron los {size} bytes del archivo, como UTF-8 y como UTF-16.</translation>
        </message>
        <message>
            <source>The file is encrypted: nothing can be read in its bytes.</source>
            <translation>El archivo está cifrado: en sus bytes no se puede leer nada.</translation>
        </message>
        <message>
            <source>Searched for: {words}</source>
            <translation>Se buscó: {words}</translation>
        </message>
        <message>
            <source>{table}: “{text}”</source>
            <translation>{table}: «{text}»</translation>
        </message>
        <message numerus="yes">
            <source>and %n line(s) of the history of such records</source>
            <translation>
                <numerusform>y %n línea del historial de esos registros</numerusform>
                <numerusform>y %n líneas del historial de esos registros</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>A new backup was made and checked, and %n older one(s) were removed.</source>
            <translation>
                <numerusform>Se hizo y se comprobó una copia nueva, y se eliminó la anterior.</numerusform>
                <numerusform>Se hizo y se comprobó una copia nueva, y se eliminaron %n anteriores.</numerusform>
            </translation>
        </message>
        <message>
            <source>Could not be removed: {file}</source>
            <translation>No se pudo eliminar: {file}</translation>
        </message>
    </context>
    <context>
        <name>ErrorReporter</name>
        <message>
            <source>Something went wrong that ClientDesk did not expect.</source>
            <translation>Ocurrió un error que ClientDesk no esperaba.</translation>
        </message>
        <message>
            <source>What you saved is safe. The details are in {file}.</source>
            <translation>Lo que guardó está a salvo. Los detalles están en {file}.</translation>
        </message>
    </context>
    <context>
        <name>EvidenceDialog</name>
        <message>
            <source>Rows behind the sign</source>
            <translation>Filas detrás de la señal</translation>
        </message>
        <message>
            <source>Show this row</source>
            <translation>Mostrar esta fila</translation>
        </message>
        <message>
            <source>Change the limits…</source>
            <translation>Cambiar los límites…</translation>
        </message>
        <message>
            <source>{level}: {value}</source>
            <translation>{level}: {value}</translation>
        </message>
        <message>
            <source>As of {day}.</source>
            <translation>Al {day}.</translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) behind it.</source>
            <translation>
                <numerusform>%n fila detrás.</numerusform>
                <numerusform>%n filas detrás.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>EvidenceRows</name>
        <message>
            <source>Log</source>
            <translation>Historial</translation>
        </message>
        <message>
            <source>Invoice</source>
            <translation>Factura</translation>
        </message>
        <message>
            <source>Payment</source>
            <translation>Pago</translation>
        </message>
        <message>
            <source>Expense</source>
            <translation>Gasto</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Tiempo</translation>
        </message>
        <message>
            <source>Fact</source>
            <translation>Dato</translation>
        </message>
        <message>
            <source>Service</source>
            <translation>Servicio</translation>
        </message>
        <message>
            <source>Agreement</source>
            <translation>Acuerdo</translation>
        </message>
        <message>
            <source>Assessment</source>
            <translation>Evaluación</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Respuesta</translation>
        </message>
        <message>
            <source>Instalment</source>
            <translation>Cuota del plan</translation>
        </message>
        <message>
            <source>Review</source>
            <translation>Revisión</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Día</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>Dónde</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Qué</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>Importe</translation>
        </message>
        <message>
            <source>Hours</source>
            <translation>Horas</translation>
        </message>
    </context>
    <context>
        <name>Exports</name>
        <message>
            <source>report.csv</source>
            <translation>informe.csv</translation>
        </message>
        <message>
            <source>Tables (*.csv)</source>
            <translation>Tablas (*.csv)</translation>
        </message>
        <message>
            <source>report.xlsx</source>
            <translation>informe.xlsx</translation>
        </message>
        <message>
            <source>Excel workbooks (*.xlsx)</source>
            <translation>Libros de Excel (*.xlsx)</translation>
        </message>
        <message>
            <source>report.pdf</source>
            <translation>informe.pdf</translation>
        </message>
        <message>
            <source>PDF documents (*.pdf)</source>
            <translation>Documentos PDF (*.pdf)</translation>
        </message>
        <message>
            <source>report.json</source>
            <translation>informe.json</translation>
        </message>
        <message>
            <source>JSON files (*.json)</source>
            <translation>Archivos JSON (*.json)</translation>
        </message>
        <message>
            <source>Export the report</source>
            <translation>Exportar el informe</translation>
        </message>
        <message>
            <source>Writing {file}…</source>
            <translation>Escribiendo {file}…</translation>
        </message>
    </context>
    <context>
        <name>FactNames</name>
        <message>
            <source>yes</source>
            <translation>sí</translation>
        </message>
        <message>
            <source>no</source>
            <translation>no</translation>
        </message>
    </context>
    <context>
        <name>FactsEditor</name>
        <message>
            <source>No volume counted exceeds what was agreed.</source>
            <translation>Ningún volumen contado supera lo acordado.</translation>
        </message>
        <message>
            <source>{counted} {unit}, {agreed} agreed</source>
            <translation>{counted} {unit}, {agreed} acordados</translation>
        </message>
    </context>
    <context>
        <name>FactsPage</name>
        <message>
            <source>Note changes &amp;as of</source>
            <translation>Anotar los cambios &amp;con fecha</translation>
        </message>
        <message>
            <source>Our own &amp;facts…</source>
            <translation>Datos &amp;propios…</translation>
        </message>
        <message>
            <source>The client</source>
            <translation>El cliente</translation>
        </message>
        <message>
            <source>Volumes and measures</source>
            <translation>Volúmenes y medidas</translation>
        </message>
        <message>
            <source>Amounts</source>
            <translation>Importes</translation>
        </message>
        <message>
            <source>Our own facts</source>
            <translation>Datos propios</translation>
        </message>
        <message>
            <source>Not known</source>
            <translation>No se sabe</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>Sí</translation>
        </message>
        <message>
            <source>No</source>
            <translation>No</translation>
        </message>
        <message>
            <source>{day} · {source}</source>
            <translation>{day} · {source}</translation>
        </message>
        <message>
            <source>{fact}: {value}</source>
            <translation>{fact}: {value}</translation>
        </message>
    </context>
    <context>
        <name>FeeSteps</name>
        <message>
            <source>{count} steps: {fees}</source>
            <translation>{count} etapas: {fees}</translation>
        </message>
    </context>
    <context>
        <name>FeeStepsButton</name>
        <message>
            <source>In s&amp;teps</source>
            <translation>Por e&amp;tapas</translation>
        </message>
        <message>
            <source>At once</source>
            <translation>De una vez</translation>
        </message>
    </context>
    <context>
        <name>FigureEditor</name>
        <message>
            <source>Write a whole number.</source>
            <translation>Escriba un número entero.</translation>
        </message>
    </context>
    <context>
        <name>FileCommands</name>
        <message>
            <source>My firm</source>
            <translation>Mi despacho</translation>
        </message>
        <message>
            <source>New workbook</source>
            <translation>Libro nuevo</translation>
        </message>
        <message>
            <source>&amp;Without a passphrase</source>
            <translation>&amp;Sin contraseña</translation>
        </message>
        <message>
            <source>&amp;Set a passphrase…</source>
            <translation>&amp;Poner una contraseña…</translation>
        </message>
        <message>
            <source>Shall the new workbook be encrypted?</source>
            <translation>¿Cifrar el libro nuevo?</translation>
        </message>
        <message>
            <source>With a passphrase nobody else can read it, even if the computer is stolen. You can set one at any time, in the File menu.</source>
            <translation>Con una contraseña nadie más puede leerlo, aunque roben el equipo. Puede ponerla en cualquier momento, en el menú Archivo.</translation>
        </message>
        <message>
            <source>Open a workbook</source>
            <translation>Abrir un libro</translation>
        </message>
        <message>
            <source>Making the demo: a firm with 60 clients…</source>
            <translation>Preparando la demostración: un despacho con 60 clientes…</translation>
        </message>
        <message>
            <source>Tables (*.csv *.tsv *.txt)</source>
            <translation>Tablas (*.csv *.tsv *.txt)</translation>
        </message>
        <message>
            <source>Import files</source>
            <translation>Importar archivos</translation>
        </message>
        <message>
            <source>Open a workbook first, or make a new one.</source>
            <translation>Abra antes un libro o cree uno nuevo.</translation>
        </message>
        <message>
            <source>Then the files can be brought into it.</source>
            <translation>Después podrá traer los archivos a ese libro.</translation>
        </message>
        <message>
            <source>All figures are in one file, the workbook. Nothing is sent anywhere.</source>
            <translation>Todas las cifras están en un solo archivo, el libro. No se envía nada a ninguna parte.</translation>
        </message>
        <message>
            <source>This workbook: {file}</source>
            <translation>Este libro: {file}</translation>
        </message>
        <message>
            <source>ClientDesk {version}</source>
            <translation>ClientDesk {version}</translation>
        </message>
        <message>
            <source>Finds the clients that cost an accounting firm more than they bring, and what to do about it.</source>
            <translation>Encuentra los clientes que cuestan a un despacho contable más de lo que aportan, y qué hacer con ellos.</translation>
        </message>
        <message>
            <source>ClientDesk workbooks (*.clientdesk)</source>
            <translation>Libros de ClientDesk (*.clientdesk)</translation>
        </message>
    </context>
    <context>
        <name>FindingWords</name>
        <message>
            <source>{question}: no answer points to a service.</source>
            <translation>{question}: ninguna respuesta apunta a un servicio.</translation>
        </message>
        <message>
            <source>{service}: no question points to this service.</source>
            <translation>{service}: ninguna pregunta apunta a este servicio.</translation>
        </message>
        <message>
            <source>{service}: no question with a number or an amount points to it.</source>
            <translation>{service}: ninguna pregunta con un número o un importe apunta a él.</translation>
        </message>
        <message>
            <source>{question}: “{answer}” can never lead to {service}.</source>
            <translation>{question}: «{answer}» nunca puede llevar a {service}.</translation>
        </message>
        <message>
            <source>{question}: it waits for an answer to {earlier} that cannot come before it.</source>
            <translation>{question}: espera una respuesta a {earlier} que no puede llegar antes.</translation>
        </message>
        <message>
            <source>{question}: words are missing in one of the two languages.</source>
            <translation>{question}: faltan palabras en uno de los dos idiomas.</translation>
        </message>
        <message>
            <source>The form</source>
            <translation>El formulario</translation>
        </message>
    </context>
    <context>
        <name>FindingsList</name>
        <message>
            <source>What the rules found</source>
            <translation>Lo que hallaron las reglas</translation>
        </message>
        <message numerus="yes">
            <source>%n thing(s) to mend before it can be final</source>
            <translation>
                <numerusform>%n punto por corregir antes de que sea definitiva</numerusform>
                <numerusform>%n puntos por corregir antes de que sea definitiva</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Nothing must be mended · %n thing(s) worth a look</source>
            <translation>
                <numerusform>Nada que corregir · %n punto para revisar</numerusform>
                <numerusform>Nada que corregir · %n puntos para revisar</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing to mend</source>
            <translation>Nada que corregir</translation>
        </message>
    </context>
    <context>
        <name>FinishPage</name>
        <message>
            <source>Finishing keeps the facts among the answers, and shows what follows.</source>
            <translation>Al terminar se guardan los datos que hay entre las respuestas y se muestra qué se deduce de ellas.</translation>
        </message>
        <message>
            <source>Without an answer</source>
            <translation>Sin respuesta</translation>
        </message>
        <message>
            <source>{done} of {total} questions have an answer.</source>
            <translation>{done} de {total} preguntas tienen respuesta.</translation>
        </message>
        <message>
            <source>Note on the &amp;conversation</source>
            <translation>Nota sobre la &amp;conversación</translation>
        </message>
        <message>
            <source>That was the last question</source>
            <translation>Esa era la última pregunta</translation>
        </message>
        <message>
            <source>The end of the assessment</source>
            <translation>Final de la evaluación</translation>
        </message>
    </context>
    <context>
        <name>FirmDialog</name>
        <message>
            <source>Firm</source>
            <translation>Despacho</translation>
        </message>
        <message>
            <source>Staff</source>
            <translation>Personal</translation>
        </message>
        <message>
            <source>Overhead</source>
            <translation>Gastos generales</translation>
        </message>
        <message>
            <source>Tools</source>
            <translation>Herramientas</translation>
        </message>
        <message>
            <source>Limits</source>
            <translation>Límites</translation>
        </message>
        <message>
            <source>Words to avoid</source>
            <translation>Palabras a evitar</translation>
        </message>
        <message>
            <source>Close without saving what you wrote about the firm?</source>
            <translation>¿Cerrar sin guardar lo que escribió sobre el despacho?</translation>
        </message>
        <message>
            <source>Do not save</source>
            <translation>No guardar</translation>
        </message>
    </context>
    <context>
        <name>FirmPage</name>
        <message>
            <source>&amp;Save</source>
            <translation>&amp;Guardar</translation>
        </message>
        <message>
            <source>Holidays, training and breaks make the other paid hours dearer.</source>
            <translation>Vacaciones, formación y pausas encarecen las demás horas pagadas.</translation>
        </message>
        <message>
            <source>In letters</source>
            <translation>En las cartas</translation>
        </message>
        <message>
            <source>In the figures</source>
            <translation>En las cifras</translation>
        </message>
        <message>
            <source>A client can pay a part of its sales; where these are not known, its fee and a rise.</source>
            <translation>Un cliente puede pagar una parte de sus ventas; si no se conocen, su cuota y una subida.</translation>
        </message>
        <message>
            <source>In packages</source>
            <translation>En los paquetes</translation>
        </message>
        <message>
            <source>Years papers are ke&amp;pt, 0: by law</source>
            <translation>Años de archi&amp;vo, 0: según la ley</translation>
        </message>
        <message>
            <source>Spanish</source>
            <translation>Español</translation>
        </message>
        <message>
            <source>English</source>
            <translation>Inglés</translation>
        </message>
        <message>
            <source>&amp;Name</source>
            <translation>&amp;Nombre</translation>
        </message>
        <message>
            <source>Write the firm's name.</source>
            <translation>Escriba el nombre del despacho.</translation>
        </message>
        <message>
            <source>Ta&amp;x number</source>
            <translation>Identificación &amp;fiscal</translation>
        </message>
        <message>
            <source>C&amp;ountry</source>
            <translation>&amp;País</translation>
        </message>
        <message>
            <source>&amp;Address</source>
            <translation>&amp;Dirección</translation>
        </message>
        <message>
            <source>&amp;Town, for place and date</source>
            <translation>&amp;Localidad, para lugar y fecha</translation>
        </message>
        <message>
            <source>C&amp;urrency</source>
            <translation>&amp;Moneda</translation>
        </message>
        <message>
            <source>&amp;E-mail</source>
            <translation>Corr&amp;eo electrónico</translation>
        </message>
        <message>
            <source>&amp;Phone</source>
            <translation>&amp;Teléfono</translation>
        </message>
        <message>
            <source>&amp;Language of letters</source>
            <translation>&amp;Idioma de las cartas</translation>
        </message>
        <message>
            <source>Si&amp;gned by</source>
            <translation>&amp;Firma</translation>
        </message>
        <message>
            <source>&amp;Role of the signer</source>
            <translation>Ca&amp;rgo de quien firma</translation>
        </message>
        <message>
            <source>Person to tal&amp;k to</source>
            <translation>Persona de con&amp;tacto</translation>
        </message>
        <message>
            <source>Write a whole number.</source>
            <translation>Escriba un número entero.</translation>
        </message>
        <message>
            <source>Let go a &amp;year at most, %</source>
            <translation>Desvincular al &amp;año como máximo, %</translation>
        </message>
        <message>
            <source>Hours for &amp;clients, % of paid</source>
            <translation>&amp;Horas para clientes, % de las pagadas</translation>
        </message>
        <message>
            <source>Target &amp;margin, %</source>
            <translation>Mar&amp;gen objetivo, %</translation>
        </message>
        <message>
            <source>Over&amp;head is shared</source>
            <translation>Reparto de gastos &amp;generales</translation>
        </message>
        <message>
            <source>Of &amp;which clients, rounded down</source>
            <translation>De &amp;qué clientes, redondeado hacia abajo</translation>
        </message>
        <message>
            <source>Write an amount.</source>
            <translation>Escriba un importe.</translation>
        </message>
        <message>
            <source>M&amp;inimum fee a month</source>
            <translation>Cuota mín&amp;ima al mes</translation>
        </message>
        <message>
            <source>Tolerance on &amp;volumes, %</source>
            <translation>Tolerancia en &amp;volúmenes, %</translation>
        </message>
        <message>
            <source>&amp;Unwanted services allowed</source>
            <translation>Servicios s&amp;uperfluos admitidos</translation>
        </message>
        <message>
            <source>Can pay, % of its s&amp;ales</source>
            <translation>Puede pagar, % de sus ve&amp;ntas</translation>
        </message>
        <message>
            <source>Can pay, % a&amp;bove its fee</source>
            <translation>Puede pagar, % so&amp;bre su cuota</translation>
        </message>
        <message>
            <source>Bu&amp;ffer on cost, %</source>
            <translation>Colchón so&amp;bre el costo, %</translation>
        </message>
        <message>
            <source>Change the currency to {currency}?</source>
            <translation>¿Cambiar la moneda a {currency}?</translation>
        </message>
        <message>
            <source>The amounts in this workbook stay as they are: nothing is converted, only the currency that they are said to be in.</source>
            <translation>Los importes de este libro quedan como están: no se convierte nada, solo cambia la moneda en que se expresan.</translation>
        </message>
        <message>
            <source>Change the currency</source>
            <translation>Cambiar la moneda</translation>
        </message>
    </context>
    <context>
        <name>FitList</name>
        <message numerus="yes">
            <source>{fitting} of %n client(s) fit</source>
            <translation>
                <numerusform>Encaja {fitting} de %n cliente</numerusform>
                <numerusform>Encajan {fitting} de %n clientes</numerusform>
            </translation>
        </message>
        <message>
            <source>Fit</source>
            <translation>Encajan</translation>
        </message>
        <message>
            <source>Would fit if one thing changed</source>
            <translation>Encajarían si cambiara un dato</translation>
        </message>
        <message>
            <source>Do not fit</source>
            <translation>No encajan</translation>
        </message>
        <message>
            <source>Excluded</source>
            <translation>Excluidos</translation>
        </message>
        <message>
            <source>folded</source>
            <translation>plegado</translation>
        </message>
        <message>
            <source>open</source>
            <translation>desplegado</translation>
        </message>
        <message numerus="yes">
            <source>Confidence {confidence}: %n fact(s) not known</source>
            <translation>
                <numerusform>Confianza {confidence}: %n dato no conocido</numerusform>
                <numerusform>Confianza {confidence}: %n datos no conocidos</numerusform>
            </translation>
        </message>
        <message>
            <source>All that the rules ask for holds</source>
            <translation>Cumple todo lo que piden las reglas</translation>
        </message>
        <message>
            <source>Current clients</source>
            <translation>Clientes actuales</translation>
        </message>
    </context>
    <context>
        <name>FitPane</name>
        <message>
            <source>{verdict} · score {score} · confidence {confidence}</source>
            <translation>{verdict} · puntuación {score} · confianza {confidence}</translation>
        </message>
        <message>
            <source>An excluded client is never matched.</source>
            <translation>Un cliente excluido no se asigna nunca.</translation>
        </message>
        <message>
            <source>Save the persona to accept its matches.</source>
            <translation>Guarde el cliente ideal para aceptar sus asignaciones.</translation>
        </message>
        <message>
            <source>Tick the services of this persona to accept matches.</source>
            <translation>Marque los servicios de este cliente ideal para aceptar asignaciones.</translation>
        </message>
        <message>
            <source>Take back</source>
            <translation>Retirar</translation>
        </message>
        <message>
            <source>Take back: {service}</source>
            <translation>Retirar: {service}</translation>
        </message>
        <message>
            <source>Accept match</source>
            <translation>Aceptar</translation>
        </message>
        <message>
            <source>Accept match: {service}</source>
            <translation>Aceptar la asignación: {service}</translation>
        </message>
        <message>
            <source>Accepted on {day} with a score of {score} %</source>
            <translation>Aceptado el {day} con una puntuación de {score} %</translation>
        </message>
        <message>
            <source>Already agreed with the client</source>
            <translation>Ya acordado con el cliente</translation>
        </message>
        <message>
            <source>Reasons</source>
            <translation>Motivos</translation>
        </message>
    </context>
    <context>
        <name>FloorPage</name>
        <message>
            <source>A month, when the package is used up to its quantities.</source>
            <translation>Al mes, si el paquete se usa hasta sus cantidades.</translation>
        </message>
        <message>
            <source>Cost floor, {hours} h</source>
            <translation>Costo mínimo, {hours} h</translation>
        </message>
        <message>
            <source>{task}: {hours} h at {rate}</source>
            <translation>{task}: {hours} h a {rate}</translation>
        </message>
        <message>
            <source>{task}: {count}, {hours} h at {rate}</source>
            <translation>{task}: {count}, {hours} h a {rate}</translation>
        </message>
        <message>
            <source>Buffer for what nobody foresaw, {share}</source>
            <translation>Margen para imprevistos, {share}</translation>
        </message>
        <message numerus="yes">
            <source>{tool}, shared by %n client(s)</source>
            <translation>
                <numerusform>{tool}, para %n cliente</numerusform>
                <numerusform>{tool}, entre %n clientes</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>FormDialog</name>
        <message>
            <source>New form</source>
            <translation>Nuevo formulario</translation>
        </message>
        <message>
            <source>Form</source>
            <translation>Formulario</translation>
        </message>
        <message>
            <source>Write after how many months a client is due again.</source>
            <translation>Escriba a los cuántos meses toca de nuevo al cliente.</translation>
        </message>
        <message>
            <source>Write what the form is called.</source>
            <translation>Escriba cómo se llama el formulario.</translation>
        </message>
        <message>
            <source>Name in &amp;Spanish</source>
            <translation>Nombre en &amp;español</translation>
        </message>
        <message>
            <source>Name in &amp;English</source>
            <translation>Nombre en &amp;inglés</translation>
        </message>
        <message>
            <source>&amp;For</source>
            <translation>&amp;Para</translation>
        </message>
        <message>
            <source>&amp;Months until due again</source>
            <translation>&amp;Meses hasta que toque de nuevo</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Estado</translation>
        </message>
        <message>
            <source>&amp;Archived: nobody is asked with it any more</source>
            <translation>&amp;Archivado: ya no se pregunta a nadie con él</translation>
        </message>
    </context>
    <context>
        <name>FormEditor</name>
        <message>
            <source>Show arc&amp;hived</source>
            <translation>Mostrar arc&amp;hivadas</translation>
        </message>
        <message>
            <source>{name} (archived)</source>
            <translation>{name} (archivado)</translation>
        </message>
        <message>
            <source>No.</source>
            <translation>N.º</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Código</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>Pregunta</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Respuesta</translation>
        </message>
        <message>
            <source>Leads to</source>
            <translation>Lleva a</translation>
        </message>
        <message>
            <source>To mend</source>
            <translation>Arreglar</translation>
        </message>
        <message>
            <source>Questions of the form</source>
            <translation>Preguntas del formulario</translation>
        </message>
        <message>
            <source>Form</source>
            <translation>Formulario</translation>
        </message>
        <message>
            <source>E&amp;dit form…</source>
            <translation>E&amp;ditar formulario…</translation>
        </message>
        <message>
            <source>New for&amp;m…</source>
            <translation>Nuevo for&amp;mulario…</translation>
        </message>
        <message>
            <source>New &amp;question…</source>
            <translation>Nueva pre&amp;gunta…</translation>
        </message>
        <message>
            <source>Test &amp;run…</source>
            <translation>&amp;Probar…</translation>
        </message>
        <message>
            <source>Pr&amp;int…</source>
            <translation>&amp;Imprimir…</translation>
        </message>
    </context>
    <context>
        <name>FormFindings</name>
        <message>
            <source>What to mend in the form</source>
            <translation>Qué arreglar en el formulario</translation>
        </message>
        <message>
            <source>The firm has no services yet: add the usual ones.</source>
            <translation>El despacho aún no tiene servicios: añadir los habituales.</translation>
        </message>
        <message>
            <source>Nothing to mend: every question leads somewhere, every rule can fire.</source>
            <translation>Nada por arreglar: cada pregunta lleva a algo y cada regla puede cumplirse.</translation>
        </message>
        <message numerus="yes">
            <source>%n thing(s) to mend</source>
            <translation>
                <numerusform>%n cosa por arreglar</numerusform>
                <numerusform>%n cosas por arreglar</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>FormPrintDialog</name>
        <message>
            <source>Print form</source>
            <translation>Imprimir formulario</translation>
        </message>
    </context>
    <context>
        <name>FractionEditor</name>
        <message>
            <source>This is not a number. Write it like {example}.</source>
            <translation>Esto no es un número. Escríbalo como {example}.</translation>
        </message>
    </context>
    <context>
        <name>GapCard</name>
        <message>
            <source>Nothing is missing: every hour has a client and a cost.</source>
            <translation>No falta nada: cada hora tiene cliente y costo.</translation>
        </message>
        <message numerus="yes">
            <source>Set the cost of %n person(s)</source>
            <translation>
                <numerusform>Indicar el costo de %n persona</numerusform>
                <numerusform>Indicar el costo de %n personas</numerusform>
            </translation>
        </message>
        <message>
            <source>{hours} h without a cost rate</source>
            <translation>{hours} h sin tarifa de costo</translation>
        </message>
        <message>
            <source>{hours} h without a client</source>
            <translation>{hours} h sin cliente</translation>
        </message>
        <message numerus="yes">
            <source>%n client(s) without an agreement</source>
            <translation>
                <numerusform>%n cliente sin acuerdo</numerusform>
                <numerusform>%n clientes sin acuerdo</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n client(s) with estimated hours</source>
            <translation>
                <numerusform>%n cliente con horas estimadas</numerusform>
                <numerusform>%n clientes con horas estimadas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n client(s) with time but no invoice</source>
            <translation>
                <numerusform>%n cliente con tiempo y sin factura</numerusform>
                <numerusform>%n clientes con tiempo y sin factura</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>GapLines</name>
        <message>
            <source>Target profit, {margin} of fees</source>
            <translation>Objetivo: {margin} de honorarios</translation>
        </message>
        <message>
            <source>Full profit</source>
            <translation>Beneficio completo</translation>
        </message>
        <message>
            <source>What was agreed is not known in hours, so the price holds extra ones too.</source>
            <translation>No se sabe en horas qué se acordó, así que el precio incluye también las de más.</translation>
        </message>
    </context>
    <context>
        <name>GoOn</name>
        <message>
            <source>Save a copy and go on there</source>
            <translation>Guardar una copia y seguir allí</translation>
        </message>
        <message>
            <source>ClientDesk workbooks (*.clientdesk)</source>
            <translation>Libros de ClientDesk (*.clientdesk)</translation>
        </message>
        <message>
            <source>Saving a copy: {file}…</source>
            <translation>Guardando una copia: {file}…</translation>
        </message>
    </context>
    <context>
        <name>GradeDialog</name>
        <message>
            <source>What would change it</source>
            <translation>Qué la cambiaría</translation>
        </message>
        <message>
            <source>No grade was kept yet.</source>
            <translation>Todavía no se guardó ninguna calificación.</translation>
        </message>
        <message>
            <source>Back to the computed one</source>
            <translation>Volver a la calculada</translation>
        </message>
        <message>
            <source>Why this grade</source>
            <translation>Por qué esta calificación</translation>
        </message>
        <message>
            <source>No grade yet</source>
            <translation>Aún sin calificación</translation>
        </message>
        <message>
            <source>Nothing is known yet that a grade could rest on. Import time and invoices, or fill in the client review form.</source>
            <translation>Aún no se conoce nada en que basar una calificación. Importe tiempo y facturas, o complete el formulario de revisión del cliente.</translation>
        </message>
        <message>
            <source>{points} points of 100, counted on the {confidence} of the weights that is known. Figures are those of {period}.</source>
            <translation>{points} puntos de 100, contados sobre el {confidence} de los pesos, que es lo que se conoce. Las cifras son las de {period}.</translation>
        </message>
        <message>
            <source>Set by hand on {day}: {reason}</source>
            <translation>Puesta a mano el {day}: {reason}</translation>
        </message>
        <message>
            <source>Computed, it would be {grade}.</source>
            <translation>Calculada, sería {grade}.</translation>
        </message>
        <message>
            <source>{change} would make it {grade}.</source>
            <translation>{change} la llevaría a {grade}.</translation>
        </message>
        <message>
            <source>No single change is enough for a better grade.</source>
            <translation>Ningún cambio basta por sí solo para una calificación mejor.</translation>
        </message>
        <message>
            <source>With all of it known the grade could be anything from {lowest} to {highest}. The client review form asks for most of what is missing.</source>
            <translation>Si se conociera todo, la calificación podría ir de {lowest} a {highest}. El formulario de revisión del cliente pregunta casi todo lo que falta.</translation>
        </message>
        <message>
            <source>A from {a} points, B from {b}, C from {c}, below that D. D means: act. It is no reason to part with a client. Grades stay inside the firm: no letter, file name or printed form shows them.</source>
            <translation>A desde {a} puntos, B desde {b}, C desde {c}, por debajo D. D significa actuar. No es motivo para despedir a un cliente. Las calificaciones quedan dentro del despacho: ninguna carta, nombre de archivo ni formulario impreso las muestra.</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Día</translation>
        </message>
        <message>
            <source>Grade</source>
            <translation>Calificación</translation>
        </message>
        <message>
            <source>Points</source>
            <translation>Puntos</translation>
        </message>
        <message>
            <source>Set by hand because</source>
            <translation>Puesta a mano porque</translation>
        </message>
        <message>
            <source>How the points come about</source>
            <translation>De dónde salen los puntos</translation>
        </message>
        <message>
            <source>Grades that were kept</source>
            <translation>Calificaciones guardadas</translation>
        </message>
        <message>
            <source>Keep today's grades of all clients</source>
            <translation>Guardar las calificaciones de hoy de todos los clientes</translation>
        </message>
        <message>
            <source>What it was</source>
            <translation>Qué fue antes</translation>
        </message>
        <message>
            <source>Set by hand…</source>
            <translation>Poner a mano…</translation>
        </message>
        <message>
            <source>Weights and cut-offs…</source>
            <translation>Pesos y límites…</translation>
        </message>
    </context>
    <context>
        <name>GradeWords</name>
        <message>
            <source>A · Excellent</source>
            <translation>A · Excelente</translation>
        </message>
        <message>
            <source>B · Good</source>
            <translation>B · Bien</translation>
        </message>
        <message>
            <source>C · Improve</source>
            <translation>C · Por mejorar</translation>
        </message>
        <message>
            <source>D · Act</source>
            <translation>D · Actuar</translation>
        </message>
        <message>
            <source>Profit margin</source>
            <translation>Margen de beneficio</translation>
        </message>
        <message>
            <source>Payment</source>
            <translation>Pago</translation>
        </message>
        <message>
            <source>Order and deadlines</source>
            <translation>Orden y plazos</translation>
        </message>
        <message>
            <source>Keeping to what was agreed</source>
            <translation>Respeto de lo acordado</translation>
        </message>
        <message>
            <source>Growth</source>
            <translation>Crecimiento</translation>
        </message>
        <message>
            <source>Satisfaction and referrals</source>
            <translation>Satisfacción y recomendaciones</translation>
        </message>
        <message>
            <source>Risk</source>
            <translation>Riesgo</translation>
        </message>
        <message>
            <source>Margin</source>
            <translation>Margen</translation>
        </message>
        <message>
            <source>Days to pay</source>
            <translation>Días de cobro</translation>
        </message>
        <message>
            <source>Overdue for over 30 days, of what was invoiced</source>
            <translation>Vencido hace más de 30 días, de lo facturado</translation>
        </message>
        <message>
            <source>Pays on time (review)</source>
            <translation>Paga a tiempo (revisión)</translation>
        </message>
        <message>
            <source>Complete documents (review)</source>
            <translation>Documentación completa (revisión)</translation>
        </message>
        <message>
            <source>Documents in time (review)</source>
            <translation>Documentación a tiempo (revisión)</translation>
        </message>
        <message>
            <source>Understands our way of working</source>
            <translation>Entiende nuestra forma de trabajar</translation>
        </message>
        <message>
            <source>Months the books are behind</source>
            <translation>Meses de retraso de la contabilidad</translation>
        </message>
        <message>
            <source>Time worked, of what its services should take</source>
            <translation>Tiempo dedicado, del que deberían llevar sus servicios</translation>
        </message>
        <message>
            <source>Asks for what was agreed (review)</source>
            <translation>Pide lo que se acordó (revisión)</translation>
        </message>
        <message>
            <source>Work neither agreed nor charged (review)</source>
            <translation>Trabajo ni acordado ni cobrado (revisión)</translation>
        </message>
        <message>
            <source>Fees against the year before</source>
            <translation>Honorarios frente al año anterior</translation>
        </message>
        <message>
            <source>Future of its business (review)</source>
            <translation>Futuro de su negocio (revisión)</translation>
        </message>
        <message>
            <source>Satisfaction</source>
            <translation>Satisfacción</translation>
        </message>
        <message>
            <source>Easy to work with (review)</source>
            <translation>Es fácil trabajar con él (revisión)</translation>
        </message>
        <message>
            <source>Clients it brought us (review)</source>
            <translation>Clientes que nos trajo (revisión)</translation>
        </message>
        <message>
            <source>We answer for its work (review)</source>
            <translation>Respondemos por su trabajo (revisión)</translation>
        </message>
        <message>
            <source>{measure}: {value}</source>
            <translation>{measure}: {value}</translation>
        </message>
        <message>
            <source>{measure}: from {value} to {wanted}</source>
            <translation>{measure}: de {value} a {wanted}</translation>
        </message>
        <message>
            <source>{value} of {most}</source>
            <translation>{value} de {most}</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>sí</translation>
        </message>
        <message>
            <source>no</source>
            <translation>no</translation>
        </message>
    </context>
    <context>
        <name>GradingDialog</name>
        <message>
            <source>Weights and cut-offs</source>
            <translation>Pesos y límites</translation>
        </message>
        <message>
            <source>How much each criterion counts, out of 100, and the points from which a grade is given. Below C it is a D.</source>
            <translation>Cuánto cuenta cada criterio, sobre 100, y los puntos desde los que se da cada calificación. Por debajo de C es una D.</translation>
        </message>
        <message>
            <source>Back to the usual ones</source>
            <translation>Volver a los habituales</translation>
        </message>
        <message>
            <source>Write a number.</source>
            <translation>Escriba un número.</translation>
        </message>
        <message>
            <source>{grade}, from</source>
            <translation>{grade}, desde</translation>
        </message>
        <message>
            <source>The weights add up to {sum} of 100.</source>
            <translation>Los pesos suman {sum} de 100.</translation>
        </message>
    </context>
    <context>
        <name>HandoverRows</name>
        <message>
            <source>Write what it is.</source>
            <translation>Escriba de qué se trata.</translation>
        </message>
        <message>
            <source>in the letter's words</source>
            <translation>como en la carta</translation>
        </message>
        <message>
            <source>Not named</source>
            <translation>Sin indicar</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>Período</translation>
        </message>
        <message>
            <source>Who does it</source>
            <translation>A cargo de</translation>
        </message>
        <message>
            <source>Work</source>
            <translation>Trabajo</translation>
        </message>
        <message>
            <source>Due on</source>
            <translation>Vence el</translation>
        </message>
        <message>
            <source>Delivered on</source>
            <translation>Entregado el</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Día</translation>
        </message>
        <message>
            <source>What is due</source>
            <translation>Qué vence</translation>
        </message>
        <message>
            <source>Records of the client</source>
            <translation>Documentación del cliente</translation>
        </message>
        <message>
            <source>How they go back</source>
            <translation>Cómo se devuelve</translation>
        </message>
        <message>
            <source>Planned for</source>
            <translation>Previsto para</translation>
        </message>
        <message>
            <source>Given back on</source>
            <translation>Devuelta el</translation>
        </message>
        <message>
            <source>Access or power</source>
            <translation>Acceso o poder</translation>
        </message>
        <message>
            <source>Who gives it up</source>
            <translation>Quién renuncia</translation>
        </message>
        <message>
            <source>Given up on</source>
            <translation>Renunciado el</translation>
        </message>
        <message>
            <source>Add &amp;work</source>
            <translation>Añadir &amp;trabajo</translation>
        </message>
        <message>
            <source>Remove this work</source>
            <translation>Quitar este trabajo</translation>
        </message>
        <message>
            <source>Add a &amp;deadline</source>
            <translation>Añadir un &amp;vencimiento</translation>
        </message>
        <message>
            <source>Remove this deadline</source>
            <translation>Quitar este vencimiento</translation>
        </message>
        <message>
            <source>Add &amp;records</source>
            <translation>Añadir &amp;documentación</translation>
        </message>
        <message>
            <source>Remove these records</source>
            <translation>Quitar esta documentación</translation>
        </message>
        <message>
            <source>Add an &amp;access or power</source>
            <translation>Añadir un &amp;acceso o poder</translation>
        </message>
        <message>
            <source>Remove this access</source>
            <translation>Quitar este acceso</translation>
        </message>
    </context>
    <context>
        <name>HeldWorkbook</name>
        <message>
            <source>&amp;Look at it</source>
            <translation>&amp;Ver sin cambiar</translation>
        </message>
        <message>
            <source>Open it &amp;anyway…</source>
            <translation>&amp;Abrirlo de todos modos…</translation>
        </message>
        <message>
            <source>You can look at it as it is now, without changing anything. When it is closed there, you can go on with it here.</source>
            <translation>Puede mirarlo tal como está ahora, sin cambiar nada. Cuando se cierre allí, podrá seguir trabajando en él aquí.</translation>
        </message>
        <message>
            <source>If that computer is switched off, or ClientDesk ended there without closing the workbook, you can open it anyway.</source>
            <translation>Si ese equipo está apagado, o si ClientDesk terminó allí sin cerrar el libro, puede abrirlo de todos modos.</translation>
        </message>
        <message>
            <source>Is nobody working in it on the other computer?</source>
            <translation>¿Es seguro que nadie trabaja en él en el otro equipo?</translation>
        </message>
        <message>
            <source>Two computers that write to one workbook damage it, or one loses what the other saves. Open it only if you know that it is closed there.</source>
            <translation>Dos equipos que escriben en un mismo libro lo dañan, o uno pierde lo que guarda el otro. Ábralo solo si sabe que allí está cerrado.</translation>
        </message>
        <message>
            <source>Open it anyway</source>
            <translation>Abrirlo de todos modos</translation>
        </message>
    </context>
    <context>
        <name>HistoryDetails</name>
        <message>
            <source>Show more recor&amp;ds</source>
            <translation>Ver más re&amp;gistros</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>y %n más</numerusform>
                <numerusform>y %n más</numerusform>
            </translation>
        </message>
        <message>
            <source>Record</source>
            <translation>Registro</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>Campo</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>Antes</translation>
        </message>
        <message>
            <source>After</source>
            <translation>Después</translation>
        </message>
        <message>
            <source>{record} · {action}</source>
            <translation>{record} · {action}</translation>
        </message>
        <message>
            <source>{record}
{field}: {before} → {after}</source>
            <translation>{record}
{field}: {before} → {after}</translation>
        </message>
        <message>
            <source>What the change did</source>
            <translation>Lo que hizo el cambio</translation>
        </message>
    </context>
    <context>
        <name>HistoryDialog</name>
        <message>
            <source>Show &amp;older changes</source>
            <translation>Ver cambios más &amp;antiguos</translation>
        </message>
        <message>
            <source>&amp;Undo back to here</source>
            <translation>&amp;Deshacer hasta aquí</translation>
        </message>
        <message>
            <source>&amp;Make again up to here</source>
            <translation>&amp;Rehacer hasta aquí</translation>
        </message>
        <message>
            <source>&amp;Export…</source>
            <translation>&amp;Exportar…</translation>
        </message>
        <message>
            <source>Reading…</source>
            <translation>Leyendo…</translation>
        </message>
        <message numerus="yes">
            <source>%n change(s)</source>
            <translation>
                <numerusform>%n cambio</numerusform>
                <numerusform>%n cambios</numerusform>
            </translation>
        </message>
        <message>
            <source>{changes} shown, older ones follow</source>
            <translation>Se muestran {changes}; hay más antiguos</translation>
        </message>
        <message>
            <source>Nothing in the history matches.</source>
            <translation>Nada en el historial coincide.</translation>
        </message>
        <message numerus="yes">
            <source>Undo %n change(s), back to this one?</source>
            <translation>
                <numerusform>¿Deshacer %n cambio, hasta este?</numerusform>
                <numerusform>¿Deshacer %n cambios, hasta este?</numerusform>
            </translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Deshacer</translation>
        </message>
        <message numerus="yes">
            <source>Make %n change(s) again, up to this one?</source>
            <translation>
                <numerusform>¿Rehacer %n cambio, hasta este?</numerusform>
                <numerusform>¿Rehacer %n cambios, hasta este?</numerusform>
            </translation>
        </message>
        <message>
            <source>Make again</source>
            <translation>Rehacer</translation>
        </message>
        <message>
            <source>Going through the changes…</source>
            <translation>Recorriendo los cambios…</translation>
        </message>
        <message>
            <source>Tables (*.csv);;Excel workbooks (*.xlsx)</source>
            <translation>Tablas (*.csv);;Libros de Excel (*.xlsx)</translation>
        </message>
        <message>
            <source>Export the history</source>
            <translation>Exportar el historial</translation>
        </message>
        <message>
            <source>history.csv</source>
            <translation>historial.csv</translation>
        </message>
        <message>
            <source>Writing {file}…</source>
            <translation>Escribiendo {file}…</translation>
        </message>
        <message>
            <source>Written: {file}</source>
            <translation>Escrito: {file}</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Cuándo</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Quién</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Qué</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Estado</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Historial</translation>
        </message>
        <message>
            <source>Changes</source>
            <translation>Cambios</translation>
        </message>
    </context>
    <context>
        <name>HistoryExport</name>
        <message>
            <source>Number</source>
            <translation>Número</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Cuándo</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Quién</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Qué</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Estado</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>Registro</translation>
        </message>
        <message>
            <source>Became</source>
            <translation>Resultado</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>Campo</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>Antes</translation>
        </message>
        <message>
            <source>After</source>
            <translation>Después</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Historial</translation>
        </message>
    </context>
    <context>
        <name>HistoryFilterBar</name>
        <message>
            <source>Search</source>
            <translation>Buscar</translation>
        </message>
        <message>
            <source>&amp;Clear</source>
            <translation>&amp;Quitar filtros</translation>
        </message>
        <message>
            <source>{name} ({code}), deleted</source>
            <translation>{name} ({code}), eliminado</translation>
        </message>
        <message>
            <source>What, to whom, by whom</source>
            <translation>Qué, a quién, quién</translation>
        </message>
        <message>
            <source>All clients</source>
            <translation>Todos los clientes</translation>
        </message>
        <message>
            <source>All fields</source>
            <translation>Todos los campos</translation>
        </message>
        <message>
            <source>&amp;Words</source>
            <translation>&amp;Palabras</translation>
        </message>
        <message>
            <source>C&amp;lient</source>
            <translation>C&amp;liente</translation>
        </message>
        <message>
            <source>&amp;Field</source>
            <translation>Ca&amp;mpo</translation>
        </message>
        <message>
            <source>F&amp;rom</source>
            <translation>De&amp;sde</translation>
        </message>
        <message>
            <source>&amp;To</source>
            <translation>&amp;Hasta</translation>
        </message>
    </context>
    <context>
        <name>HistoryNames</name>
        <message>
            <source>Assessment</source>
            <translation>Evaluación</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Respuesta</translation>
        </message>
        <message>
            <source>Client</source>
            <translation>Cliente</translation>
        </message>
        <message>
            <source>Name in files</source>
            <translation>Nombre en archivos</translation>
        </message>
        <message>
            <source>Fact</source>
            <translation>Dato</translation>
        </message>
        <message>
            <source>Grade</source>
            <translation>Calificación</translation>
        </message>
        <message>
            <source>Link between clients</source>
            <translation>Vínculo entre clientes</translation>
        </message>
        <message>
            <source>Accepted match</source>
            <translation>Coincidencia aceptada</translation>
        </message>
        <message>
            <source>Client on a package</source>
            <translation>Cliente en un paquete</translation>
        </message>
        <message>
            <source>Fact of the firm’s own</source>
            <translation>Dato propio del despacho</translation>
        </message>
        <message>
            <source>Agreement</source>
            <translation>Acuerdo</translation>
        </message>
        <message>
            <source>Agreed service</source>
            <translation>Servicio acordado</translation>
        </message>
        <message>
            <source>Expense</source>
            <translation>Gasto</translation>
        </message>
        <message>
            <source>Firm</source>
            <translation>Despacho</translation>
        </message>
        <message>
            <source>Form</source>
            <translation>Formulario</translation>
        </message>
        <message>
            <source>Weight of a grade</source>
            <translation>Peso de la calificación</translation>
        </message>
        <message>
            <source>Handover</source>
            <translation>Entrega</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>Importación</translation>
        </message>
        <message>
            <source>Instalment</source>
            <translation>Cuota del plan</translation>
        </message>
        <message>
            <source>Log entry</source>
            <translation>Anotación</translation>
        </message>
        <message>
            <source>Invoice</source>
            <translation>Factura</translation>
        </message>
        <message>
            <source>Letter</source>
            <translation>Carta</translation>
        </message>
        <message>
            <source>Word to avoid</source>
            <translation>Palabra que evitar</translation>
        </message>
        <message>
            <source>Offboarding file</source>
            <translation>Expediente de salida</translation>
        </message>
        <message>
            <source>Offer</source>
            <translation>Oferta</translation>
        </message>
        <message>
            <source>Overhead</source>
            <translation>Gastos generales</translation>
        </message>
        <message>
            <source>Package</source>
            <translation>Paquete</translation>
        </message>
        <message>
            <source>Service of a package</source>
            <translation>Servicio de un paquete</translation>
        </message>
        <message>
            <source>Payment</source>
            <translation>Pago</translation>
        </message>
        <message>
            <source>Persona</source>
            <translation>Cliente ideal</translation>
        </message>
        <message>
            <source>Criterion of a persona</source>
            <translation>Criterio de un cliente ideal</translation>
        </message>
        <message>
            <source>Service of a persona</source>
            <translation>Servicio de un cliente ideal</translation>
        </message>
        <message>
            <source>Plan</source>
            <translation>Plan</translation>
        </message>
        <message>
            <source>Action of a plan</source>
            <translation>Acción de un plan</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>Pregunta</translation>
        </message>
        <message>
            <source>Condition of a question</source>
            <translation>Condición de una pregunta</translation>
        </message>
        <message>
            <source>Choice of a question</source>
            <translation>Opción de una pregunta</translation>
        </message>
        <message>
            <source>Rule of a question</source>
            <translation>Regla de una pregunta</translation>
        </message>
        <message>
            <source>Review</source>
            <translation>Revisión</translation>
        </message>
        <message>
            <source>Need in a review</source>
            <translation>Necesidad en una revisión</translation>
        </message>
        <message>
            <source>Saving in a review</source>
            <translation>Ahorro en una revisión</translation>
        </message>
        <message>
            <source>Step of a review</source>
            <translation>Paso de una revisión</translation>
        </message>
        <message>
            <source>Suggestion in a review</source>
            <translation>Sugerencia en una revisión</translation>
        </message>
        <message>
            <source>Terms in a review</source>
            <translation>Condiciones en una revisión</translation>
        </message>
        <message>
            <source>Use of a service</source>
            <translation>Uso de un servicio</translation>
        </message>
        <message>
            <source>Service</source>
            <translation>Servicio</translation>
        </message>
        <message>
            <source>Staff</source>
            <translation>Personal</translation>
        </message>
        <message>
            <source>Cost of a person</source>
            <translation>Costo de una persona</translation>
        </message>
        <message>
            <source>Task</source>
            <translation>Tarea</translation>
        </message>
        <message>
            <source>Limit of a sign</source>
            <translation>Límite de una señal</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Tiempo</translation>
        </message>
        <message>
            <source>Tool</source>
            <translation>Herramienta</translation>
        </message>
        <message>
            <source>Client of a tool</source>
            <translation>Cliente de una herramienta</translation>
        </message>
        <message>
            <source>Service of a tool</source>
            <translation>Servicio de una herramienta</translation>
        </message>
        <message>
            <source>Tier of a tool</source>
            <translation>Tramo de una herramienta</translation>
        </message>
        <message>
            <source>In use</source>
            <translation>En uso</translation>
        </message>
        <message>
            <source>Kind of work</source>
            <translation>Tipo de trabajo</translation>
        </message>
        <message>
            <source>Rows added</source>
            <translation>Filas añadidas</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Dirección</translation>
        </message>
        <message>
            <source>Agreed</source>
            <translation>Acordado</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>Importe</translation>
        </message>
        <message>
            <source>Answered at</source>
            <translation>Respondida el</translation>
        </message>
        <message>
            <source>Answered on</source>
            <translation>Respondida el día</translation>
        </message>
        <message>
            <source>Approved by</source>
            <translation>Aprobado por</translation>
        </message>
        <message>
            <source>Archived</source>
            <translation>Archivado</translation>
        </message>
        <message>
            <source>Area</source>
            <translation>Área</translation>
        </message>
        <message>
            <source>As of</source>
            <translation>A fecha de</translation>
        </message>
        <message>
            <source>Sales from which an audit may be due</source>
            <translation>Ventas desde las que puede exigirse auditoría</translation>
        </message>
        <message>
            <source>Still to be paid</source>
            <translation>Pendiente de pago</translation>
        </message>
        <message>
            <source>Benefit for us</source>
            <translation>Beneficio para nosotros</translation>
        </message>
        <message>
            <source>Why it benefits us</source>
            <translation>Por qué nos beneficia</translation>
        </message>
        <message>
            <source>Price of an hour</source>
            <translation>Precio de una hora</translation>
        </message>
        <message>
            <source>By</source>
            <translation>Por</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Motivo</translation>
        </message>
        <message>
            <source>Sales from which a finance director may pay</source>
            <translation>Ventas desde las que puede convenir un director financiero</translation>
        </message>
        <message>
            <source>Chance that it agrees</source>
            <translation>Probabilidad de que acepte</translation>
        </message>
        <message>
            <source>Channel</source>
            <translation>Canal</translation>
        </message>
        <message>
            <source>City</source>
            <translation>Ciudad</translation>
        </message>
        <message>
            <source>Closed on</source>
            <translation>Cerrada el</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Código</translation>
        </message>
        <message>
            <source>Confidence</source>
            <translation>Confianza</translation>
        </message>
        <message>
            <source>Contact</source>
            <translation>Contacto</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>País</translation>
        </message>
        <message>
            <source>Covered</source>
            <translation>Cubierta</translation>
        </message>
        <message>
            <source>Criterion</source>
            <translation>Criterio</translation>
        </message>
        <message>
            <source>Currency</source>
            <translation>Moneda</translation>
        </message>
        <message>
            <source>What becomes of the data</source>
            <translation>Qué pasa con los datos</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Día</translation>
        </message>
        <message>
            <source>Delivered on</source>
            <translation>Entregada el</translation>
        </message>
        <message>
            <source>Delivery</source>
            <translation>Entrega</translation>
        </message>
        <message>
            <source>Note on the delivery</source>
            <translation>Nota de la entrega</translation>
        </message>
        <message>
            <source>Description</source>
            <translation>Descripción</translation>
        </message>
        <message>
            <source>Day for the documents</source>
            <translation>Día de los documentos</translation>
        </message>
        <message>
            <source>Done on</source>
            <translation>Hecho el</translation>
        </message>
        <message>
            <source>Due on</source>
            <translation>Vence el</translation>
        </message>
        <message>
            <source>Already there</source>
            <translation>Ya estaban</translation>
        </message>
        <message>
            <source>Ends on</source>
            <translation>Termina el</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>Correo electrónico</translation>
        </message>
        <message>
            <source>Reason for the exception</source>
            <translation>Motivo de la excepción</translation>
        </message>
        <message>
            <source>What it does not hold</source>
            <translation>Lo que no incluye</translation>
        </message>
        <message>
            <source>Clients let go in a year at most</source>
            <translation>Clientes que se dejan en un año como máximo</translation>
        </message>
        <message>
            <source>Fee a month</source>
            <translation>Honorario al mes</translation>
        </message>
        <message>
            <source>Fee a month before</source>
            <translation>Honorario al mes antes</translation>
        </message>
        <message>
            <source>Fee a month promised</source>
            <translation>Honorario al mes prometido</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Archivo</translation>
        </message>
        <message>
            <source>Final invoice</source>
            <translation>Factura final</translation>
        </message>
        <message>
            <source>Final invoice on</source>
            <translation>Factura final el</translation>
        </message>
        <message>
            <source>Findings</source>
            <translation>Observaciones</translation>
        </message>
        <message>
            <source>Finished on</source>
            <translation>Terminada el</translation>
        </message>
        <message>
            <source>First contact on</source>
            <translation>Primer contacto el</translation>
        </message>
        <message>
            <source>Flag from</source>
            <translation>Alerta desde</translation>
        </message>
        <message>
            <source>Program</source>
            <translation>Programa</translation>
        </message>
        <message>
            <source>How often</source>
            <translation>Frecuencia</translation>
        </message>
        <message>
            <source>From the package</source>
            <translation>Desde el paquete</translation>
        </message>
        <message>
            <source>Given on</source>
            <translation>Dada el</translation>
        </message>
        <message>
            <source>How the yearly limit of exits is read</source>
            <translation>Cómo se lee el límite anual de bajas</translation>
        </message>
        <message>
            <source>Help in English</source>
            <translation>Ayuda en inglés</translation>
        </message>
        <message>
            <source>Help in Spanish</source>
            <translation>Ayuda en español</translation>
        </message>
        <message>
            <source>How</source>
            <translation>Cómo</translation>
        </message>
        <message>
            <source>If it refuses</source>
            <translation>Si no acepta</translation>
        </message>
        <message>
            <source>Imported at</source>
            <translation>Importado el</translation>
        </message>
        <message>
            <source>What it was made of</source>
            <translation>De qué se hizo</translation>
        </message>
        <message>
            <source>Months between two</source>
            <translation>Meses entre dos</translation>
        </message>
        <message>
            <source>Issued on</source>
            <translation>Emitida el</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Tipo</translation>
        </message>
        <message>
            <source>Words in English</source>
            <translation>Texto en inglés</translation>
        </message>
        <message>
            <source>Words in Spanish</source>
            <translation>Texto en español</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Idioma</translation>
        </message>
        <message>
            <source>Date of the letter</source>
            <translation>Fecha de la carta</translation>
        </message>
        <message>
            <source>Likelihood</source>
            <translation>Probabilidad</translation>
        </message>
        <message>
            <source>List</source>
            <translation>Lista</translation>
        </message>
        <message>
            <source>Logo</source>
            <translation>Logotipo</translation>
        </message>
        <message>
            <source>Made at</source>
            <translation>Hecha el</translation>
        </message>
        <message>
            <source>Made on</source>
            <translation>Hecho el</translation>
        </message>
        <message>
            <source>Accepted on</source>
            <translation>Aceptada el</translation>
        </message>
        <message>
            <source>Lowest fee a month</source>
            <translation>Honorario mínimo al mes</translation>
        </message>
        <message>
            <source>Amount a month</source>
            <translation>Importe al mes</translation>
        </message>
        <message>
            <source>Cost a month</source>
            <translation>Costo al mes</translation>
        </message>
        <message>
            <source>Paid hours a month</source>
            <translation>Horas pagadas al mes</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <source>Name in English</source>
            <translation>Nombre en inglés</translation>
        </message>
        <message>
            <source>Name in Spanish</source>
            <translation>Nombre en español</translation>
        </message>
        <message>
            <source>Need</source>
            <translation>Necesidad</translation>
        </message>
        <message>
            <source>Net amount</source>
            <translation>Importe neto</translation>
        </message>
        <message>
            <source>Next action</source>
            <translation>Próxima acción</translation>
        </message>
        <message>
            <source>Next action by</source>
            <translation>Próxima acción por</translation>
        </message>
        <message>
            <source>Next action on</source>
            <translation>Próxima acción el</translation>
        </message>
        <message>
            <source>No access needed</source>
            <translation>Sin accesos que entregar</translation>
        </message>
        <message>
            <source>No work done</source>
            <translation>Sin trabajo hecho</translation>
        </message>
        <message>
            <source>No work open</source>
            <translation>Sin trabajo pendiente</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Nota</translation>
        </message>
        <message>
            <source>Days of notice</source>
            <translation>Días de preaviso</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Número</translation>
        </message>
        <message>
            <source>Offered on</source>
            <translation>Ofrecida el</translation>
        </message>
        <message>
            <source>Depends on</source>
            <translation>Depende de</translation>
        </message>
        <message>
            <source>Opened on</source>
            <translation>Abierta el</translation>
        </message>
        <message>
            <source>Comparison</source>
            <translation>Comparación</translation>
        </message>
        <message>
            <source>Other client</source>
            <translation>Otro cliente</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>Resultado</translation>
        </message>
        <message>
            <source>How overhead is shared</source>
            <translation>Cómo se reparten los gastos generales</translation>
        </message>
        <message>
            <source>Why the step was left out</source>
            <translation>Por qué se omitió el paso</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>Responsable</translation>
        </message>
        <message>
            <source>Paid</source>
            <translation>Pagado</translation>
        </message>
        <message>
            <source>Paid on</source>
            <translation>Pagado el</translation>
        </message>
        <message>
            <source>Passed on to the client</source>
            <translation>Repercutido al cliente</translation>
        </message>
        <message>
            <source>Printed letter</source>
            <translation>Carta impresa</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>Período</translation>
        </message>
        <message>
            <source>End of the period</source>
            <translation>Fin del período</translation>
        </message>
        <message>
            <source>Start of the period</source>
            <translation>Inicio del período</translation>
        </message>
        <message>
            <source>Telephone</source>
            <translation>Teléfono</translation>
        </message>
        <message>
            <source>Words</source>
            <translation>Palabras</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Lugar</translation>
        </message>
        <message>
            <source>Clients planned</source>
            <translation>Clientes previstos</translation>
        </message>
        <message>
            <source>Points</source>
            <translation>Puntos</translation>
        </message>
        <message>
            <source>Position</source>
            <translation>Posición</translation>
        </message>
        <message>
            <source>Practical capacity</source>
            <translation>Capacidad práctica</translation>
        </message>
        <message>
            <source>Price a month</source>
            <translation>Precio al mes</translation>
        </message>
        <message>
            <source>Buffer on top of costs</source>
            <translation>Margen sobre los costos</translation>
        </message>
        <message>
            <source>Pricing</source>
            <translation>Forma de precio</translation>
        </message>
        <message>
            <source>Rows not read</source>
            <translation>Filas no leídas</translation>
        </message>
        <message>
            <source>Profit a month before</source>
            <translation>Beneficio al mes, antes</translation>
        </message>
        <message>
            <source>Profit a month promised</source>
            <translation>Beneficio al mes prometido</translation>
        </message>
        <message>
            <source>Project</source>
            <translation>Proyecto</translation>
        </message>
        <message>
            <source>Profit promised a year</source>
            <translation>Beneficio prometido al año</translation>
        </message>
        <message>
            <source>Prospect</source>
            <translation>Cliente potencial</translation>
        </message>
        <message>
            <source>Purpose</source>
            <translation>Finalidad</translation>
        </message>
        <message>
            <source>Quantity</source>
            <translation>Cantidad</translation>
        </message>
        <message>
            <source>Share of sales it can pay</source>
            <translation>Parte de las ventas que puede pagar</translation>
        </message>
        <message>
            <source>Highest rise of a fee</source>
            <translation>Subida máxima de honorarios</translation>
        </message>
        <message>
            <source>Reasons</source>
            <translation>Motivos</translation>
        </message>
        <message>
            <source>Reference</source>
            <translation>Referencia</translation>
        </message>
        <message>
            <source>Refund</source>
            <translation>Devolución</translation>
        </message>
        <message>
            <source>Reply</source>
            <translation>Respuesta</translation>
        </message>
        <message>
            <source>Responsible</source>
            <translation>Encargado</translation>
        </message>
        <message>
            <source>Kept until</source>
            <translation>Se conserva hasta</translation>
        </message>
        <message>
            <source>Years that papers are kept</source>
            <translation>Años que se conservan los papeles</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Cargo</translation>
        </message>
        <message>
            <source>Rows</source>
            <translation>Filas</translation>
        </message>
        <message>
            <source>Rules</source>
            <translation>Reglas</translation>
        </message>
        <message>
            <source>Satisfaction after, 0 to 10</source>
            <translation>Satisfacción después, 0 a 10</translation>
        </message>
        <message>
            <source>Satisfaction before, 0 to 10</source>
            <translation>Satisfacción antes, 0 a 10</translation>
        </message>
        <message>
            <source>Scope</source>
            <translation>Alcance</translation>
        </message>
        <message>
            <source>Score</source>
            <translation>Puntuación</translation>
        </message>
        <message>
            <source>Hours</source>
            <translation>Horas</translation>
        </message>
        <message>
            <source>Hours a month before</source>
            <translation>Horas al mes antes</translation>
        </message>
        <message>
            <source>Hours a month promised</source>
            <translation>Horas al mes prometidas</translation>
        </message>
        <message>
            <source>Share</source>
            <translation>Parte</translation>
        </message>
        <message>
            <source>Costs that the client takes over</source>
            <translation>Costos que asume el cliente</translation>
        </message>
        <message>
            <source>Whose terms</source>
            <translation>De quién son las condiciones</translation>
        </message>
        <message>
            <source>Signed off by</source>
            <translation>Autorizado por</translation>
        </message>
        <message>
            <source>Signed on</source>
            <translation>Firmado el</translation>
        </message>
        <message>
            <source>Who signs</source>
            <translation>Quién firma</translation>
        </message>
        <message>
            <source>Role of who signs</source>
            <translation>Cargo de quien firma</translation>
        </message>
        <message>
            <source>Since</source>
            <translation>Desde</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Origen</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>Persona</translation>
        </message>
        <message>
            <source>Started on</source>
            <translation>Empezado el</translation>
        </message>
        <message>
            <source>Starts on</source>
            <translation>Empieza el</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Estado</translation>
        </message>
        <message>
            <source>Step</source>
            <translation>Paso</translation>
        </message>
        <message>
            <source>In place of</source>
            <translation>En lugar de</translation>
        </message>
        <message>
            <source>Target margin</source>
            <translation>Margen objetivo</translation>
        </message>
        <message>
            <source>Tax number</source>
            <translation>Identificación fiscal</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Texto</translation>
        </message>
        <message>
            <source>Text in English</source>
            <translation>Texto en inglés</translation>
        </message>
        <message>
            <source>Text in Spanish</source>
            <translation>Texto en español</translation>
        </message>
        <message>
            <source>Tier</source>
            <translation>Nivel</translation>
        </message>
        <message>
            <source>Tolerance</source>
            <translation>Tolerancia</translation>
        </message>
        <message>
            <source>Topic</source>
            <translation>Tema</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>Total</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>Tipo</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>Unidad</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>Hasta</translation>
        </message>
        <message>
            <source>Unwanted services a package may hold</source>
            <translation>Servicios no deseados que admite un paquete</translation>
        </message>
        <message>
            <source>Up to so many clients</source>
            <translation>Hasta tantos clientes</translation>
        </message>
        <message>
            <source>Use</source>
            <translation>Uso</translation>
        </message>
        <message>
            <source>Users</source>
            <translation>Usuarios</translation>
        </message>
        <message>
            <source>Valid from</source>
            <translation>Válido desde</translation>
        </message>
        <message>
            <source>Valid until</source>
            <translation>Válido hasta</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Valor</translation>
        </message>
        <message>
            <source>Value up to</source>
            <translation>Valor hasta</translation>
        </message>
        <message>
            <source>Volume</source>
            <translation>Volumen</translation>
        </message>
        <message>
            <source>Watch from</source>
            <translation>Vigilar desde</translation>
        </message>
        <message>
            <source>Weight</source>
            <translation>Peso</translation>
        </message>
        <message>
            <source>Withdrawn</source>
            <translation>Retirado</translation>
        </message>
        <message>
            <source>Written off</source>
            <translation>Dado de baja</translation>
        </message>
        <message>
            <source>Service in the agreement’s words</source>
            <translation>Servicio con las palabras del acuerdo</translation>
        </message>
        <message>
            <source>{table} · {field}</source>
            <translation>{table} · {field}</translation>
        </message>
    </context>
    <context>
        <name>HistoryWords</name>
        <message>
            <source>undone: {what}</source>
            <translation>deshecho: {what}</translation>
        </message>
        <message>
            <source>made again: {what}</source>
            <translation>rehecho: {what}</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Hecho</translation>
        </message>
        <message>
            <source>Undone</source>
            <translation>Deshecho</translation>
        </message>
        <message>
            <source>Undone for good</source>
            <translation>Deshecho para siempre</translation>
        </message>
        <message>
            <source>added</source>
            <translation>añadido</translation>
        </message>
        <message>
            <source>edited</source>
            <translation>cambiado</translation>
        </message>
        <message>
            <source>deleted</source>
            <translation>eliminado</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>sí</translation>
        </message>
        <message>
            <source>no</source>
            <translation>no</translation>
        </message>
        <message>
            <source>(contents)</source>
            <translation>(contenido)</translation>
        </message>
        <message>
            <source>{hours} h</source>
            <translation>{hours} h</translation>
        </message>
        <message>
            <source>{table}: {count}</source>
            <translation>{table}: {count}</translation>
        </message>
    </context>
    <context>
        <name>Holder</name>
        <message>
            <source>“{name}” is open in another program.</source>
            <translation>«{name}» está abierto en otro programa.</translation>
        </message>
        <message>
            <source>“{name}” is open in another window on this computer ({user}, since {since}).</source>
            <translation>«{name}» está abierto en otra ventana de este equipo ({user}, desde el {since}).</translation>
        </message>
        <message>
            <source>{user} has had “{name}” open on the computer “{host}” since {since}.</source>
            <translation>{user} tiene «{name}» abierto en el equipo «{host}» desde el {since}.</translation>
        </message>
    </context>
    <context>
        <name>HoursEditor</name>
        <message>
            <source>Write hours, such as 160.</source>
            <translation>Escriba horas, por ejemplo 160.</translation>
        </message>
    </context>
    <context>
        <name>ImportDialog</name>
        <message>
            <source>Import</source>
            <translation>Importar</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>Avance</translation>
        </message>
        <message>
            <source>C&amp;olumns…</source>
            <translation>C&amp;olumnas…</translation>
        </message>
        <message>
            <source>&amp;Leave this file out</source>
            <translation>&amp;Omitir este archivo</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message numerus="yes">
            <source>&amp;Import %n row(s)</source>
            <translation>
                <numerusform>&amp;Importar %n fila</numerusform>
                <numerusform>&amp;Importar %n filas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) imported</source>
            <translation>
                <numerusform>%n archivo importado</numerusform>
                <numerusform>%n archivos importados</numerusform>
            </translation>
        </message>
        <message>
            <source>Each can be withdrawn whole under File, Past imports.</source>
            <translation>Cada uno se puede retirar entero en Archivo, Importaciones anteriores.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>{file}: {added} added, {duplicates} already there, {problems} not read</source>
            <translation>{file}: {added} nuevas, {duplicates} ya estaban, {problems} sin leer</translation>
        </message>
    </context>
    <context>
        <name>ImportFields</name>
        <message>
            <source>Client</source>
            <translation>Cliente</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>Persona</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Día</translation>
        </message>
        <message>
            <source>Duration</source>
            <translation>Duración</translation>
        </message>
        <message>
            <source>Hours, as a number</source>
            <translation>Horas, como número</translation>
        </message>
        <message>
            <source>Minutes</source>
            <translation>Minutos</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Inicio</translation>
        </message>
        <message>
            <source>End</source>
            <translation>Fin</translation>
        </message>
        <message>
            <source>Project</source>
            <translation>Proyecto</translation>
        </message>
        <message>
            <source>Task</source>
            <translation>Tarea</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Nota</translation>
        </message>
        <message>
            <source>Invoice number</source>
            <translation>Número de factura</translation>
        </message>
        <message>
            <source>Invoice date</source>
            <translation>Fecha de factura</translation>
        </message>
        <message>
            <source>Due date</source>
            <translation>Vencimiento</translation>
        </message>
        <message>
            <source>Total with tax</source>
            <translation>Total con impuestos</translation>
        </message>
        <message>
            <source>Amount without tax</source>
            <translation>Importe sin impuestos</translation>
        </message>
        <message>
            <source>Still open</source>
            <translation>Pendiente</translation>
        </message>
        <message>
            <source>Written off</source>
            <translation>Importes dados de baja</translation>
        </message>
        <message>
            <source>Tax number</source>
            <translation>Identificación fiscal</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>Importe</translation>
        </message>
        <message>
            <source>Charged to the client</source>
            <translation>Cobrado al cliente</translation>
        </message>
        <message>
            <source>Description</source>
            <translation>Descripción</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>Correo electrónico</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Cargo</translation>
        </message>
        <message>
            <source>Rate from</source>
            <translation>Tarifa desde</translation>
        </message>
        <message>
            <source>Cost a month</source>
            <translation>Costo al mes</translation>
        </message>
        <message>
            <source>Hours a month</source>
            <translation>Horas al mes</translation>
        </message>
        <message>
            <source>Billed an hour</source>
            <translation>Facturado por hora</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Código</translation>
        </message>
        <message>
            <source>Contact</source>
            <translation>Contacto</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Dirección</translation>
        </message>
        <message>
            <source>City</source>
            <translation>Ciudad</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>País</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Teléfono</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Idioma</translation>
        </message>
        <message>
            <source>Client since</source>
            <translation>Cliente desde</translation>
        </message>
        <message>
            <source>Monthly fee</source>
            <translation>Honorario mensual</translation>
        </message>
        <message>
            <source>Agreement</source>
            <translation>Acuerdo</translation>
        </message>
        <message>
            <source>Prospect</source>
            <translation>Cliente potencial</translation>
        </message>
        <message>
            <source>Fact</source>
            <translation>Dato</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Valor</translation>
        </message>
        <message>
            <source>As of</source>
            <translation>Fecha</translation>
        </message>
        <message>
            <source>What happened</source>
            <translation>Qué pasó</translation>
        </message>
        <message>
            <source>Topic</source>
            <translation>Tema</translation>
        </message>
        <message>
            <source>How it stands</source>
            <translation>Cómo está</translation>
        </message>
        <message>
            <source>Channel</source>
            <translation>Canal</translation>
        </message>
        <message>
            <source>Who of the firm</source>
            <translation>Quién del despacho</translation>
        </message>
        <message>
            <source>Approved by</source>
            <translation>Aprobado por</translation>
        </message>
        <message>
            <source>Paid</source>
            <translation>Pagado</translation>
        </message>
        <message>
            <source>Client referred</source>
            <translation>Cliente recomendado</translation>
        </message>
    </context>
    <context>
        <name>ImportReview</name>
        <message>
            <source>{kind} · {format} · {encoding} text, {separator}</source>
            <translation>{kind} · {format} · texto {encoding}, {separator}</translation>
        </message>
        <message>
            <source>New</source>
            <translation>Nuevas</translation>
        </message>
        <message>
            <source>will be added</source>
            <translation>se añadirán</translation>
        </message>
        <message>
            <source>Already there</source>
            <translation>Ya estaban</translation>
        </message>
        <message>
            <source>Skipped</source>
            <translation>Omitidas</translation>
        </message>
        <message>
            <source>titles and totals</source>
            <translation>títulos y totales</translation>
        </message>
        <message>
            <source>Not read</source>
            <translation>Sin leer</translation>
        </message>
        <message>
            <source>see the list below</source>
            <translation>vea la lista de abajo</translation>
        </message>
        <message>
            <source>nothing changes</source>
            <translation>no cambia nada</translation>
        </message>
        <message numerus="yes">
            <source>%n will be updated</source>
            <translation>
                <numerusform>se actualizará %n</numerusform>
                <numerusform>se actualizarán %n</numerusform>
            </translation>
        </message>
        <message>
            <source>First rows</source>
            <translation>Primeras filas</translation>
        </message>
        <message>
            <source>Left out</source>
            <translation>Excluidas</translation>
        </message>
        <message numerus="yes">
            <source>%n new client(s)</source>
            <translation>
                <numerusform>%n cliente nuevo</numerusform>
                <numerusform>%n clientes nuevos</numerusform>
            </translation>
        </message>
        <message>
            <source>Row</source>
            <translation>Fila</translation>
        </message>
        <message>
            <source>Column</source>
            <translation>Columna</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Motivo</translation>
        </message>
        <message numerus="yes">
            <source>%n row(s): {problem}, first row {row}</source>
            <translation>
                <numerusform>%n fila: {problem}, primera fila {row}</numerusform>
                <numerusform>%n filas: {problem}, primera fila {row}</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ImportWords</name>
        <message>
            <source>separated by commas</source>
            <translation>separado por comas</translation>
        </message>
        <message>
            <source>separated by semicolons</source>
            <translation>separado por punto y coma</translation>
        </message>
        <message>
            <source>separated by tabs</source>
            <translation>separado por tabuladores</translation>
        </message>
        <message>
            <source>separated by bars</source>
            <translation>separado por barras</translation>
        </message>
        <message>
            <source>skipped: title above the table</source>
            <translation>omitida: título sobre la tabla</translation>
        </message>
        <message>
            <source>skipped: total row</source>
            <translation>omitida: fila de total</translation>
        </message>
        <message>
            <source>skipped: footer</source>
            <translation>omitida: pie</translation>
        </message>
        <message>
            <source>skipped: heading of a group</source>
            <translation>omitida: encabezado de un grupo</translation>
        </message>
        <message>
            <source>skipped: the header again</source>
            <translation>omitida: el encabezado otra vez</translation>
        </message>
        <message>
            <source>part of the invoice above</source>
            <translation>parte de la factura anterior</translation>
        </message>
        <message>
            <source>skipped: invoice not issued</source>
            <translation>omitida: factura no emitida</translation>
        </message>
        <message>
            <source>already there in this file</source>
            <translation>ya está en este archivo</translation>
        </message>
        <message>
            <source>hours</source>
            <translation>horas</translation>
        </message>
        <message>
            <source>minutes</source>
            <translation>minutos</translation>
        </message>
        <message>
            <source>seconds</source>
            <translation>segundos</translation>
        </message>
        <message>
            <source>parts of a day</source>
            <translation>partes de un día</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>Sí</translation>
        </message>
        <message>
            <source>plain table</source>
            <translation>tabla simple</translation>
        </message>
    </context>
    <context>
        <name>ImportsDialog</name>
        <message>
            <source>Imports</source>
            <translation>Importaciones</translation>
        </message>
        <message>
            <source>Withdrawing takes out everything that came with a file, and nothing else.</source>
            <translation>Al retirar un archivo sale todo lo que entró con él, y nada más.</translation>
        </message>
        <message>
            <source>&amp;Withdraw…</source>
            <translation>&amp;Retirar…</translation>
        </message>
        <message>
            <source>Imported files</source>
            <translation>Archivos importados</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Archivo</translation>
        </message>
        <message>
            <source>Holds</source>
            <translation>Contiene</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Origen</translation>
        </message>
        <message>
            <source>Imported on</source>
            <translation>Importado el</translation>
        </message>
        <message>
            <source>Added</source>
            <translation>Nuevas</translation>
        </message>
        <message>
            <source>Already there</source>
            <translation>Ya estaban</translation>
        </message>
        <message>
            <source>Not read</source>
            <translation>Sin leer</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Estado</translation>
        </message>
        <message>
            <source>Withdrawn</source>
            <translation>Retirado</translation>
        </message>
        <message>
            <source>In use</source>
            <translation>En uso</translation>
        </message>
        <message numerus="yes">
            <source>Withdraw “{file}” with the %n row(s) that it added?</source>
            <translation>
                <numerusform>¿Retirar «{file}» con la fila que añadió?</numerusform>
                <numerusform>¿Retirar «{file}» con las %n filas que añadió?</numerusform>
            </translation>
        </message>
        <message>
            <source>Withdraw</source>
            <translation>Retirar</translation>
        </message>
    </context>
    <context>
        <name>InteractionDialog</name>
        <message>
            <source>Log for {client}</source>
            <translation>Anotar: {client}</translation>
        </message>
        <message>
            <source>Mor&amp;e: day, who…</source>
            <translation>Má&amp;s: día, quién…</translation>
        </message>
        <message>
            <source>Le&amp;ss</source>
            <translation>Meno&amp;s</translation>
        </message>
        <message>
            <source>Write a day.</source>
            <translation>Escriba un día.</translation>
        </message>
        <message>
            <source>&amp;What happened</source>
            <translation>&amp;Qué pasó</translation>
        </message>
        <message>
            <source>&amp;Note</source>
            <translation>&amp;Nota</translation>
        </message>
        <message>
            <source>&amp;How it stands</source>
            <translation>Cómo &amp;está</translation>
        </message>
        <message>
            <source>&amp;Amount</source>
            <translation>&amp;Importe</translation>
        </message>
        <message>
            <source>Is it paid?</source>
            <translation>¿Está pagado?</translation>
        </message>
        <message>
            <source>&amp;Paid</source>
            <translation>&amp;Pagado</translation>
        </message>
        <message>
            <source>App&amp;roved by</source>
            <translation>Ap&amp;robado por</translation>
        </message>
        <message>
            <source>C&amp;lient referred</source>
            <translation>C&amp;liente recomendado</translation>
        </message>
        <message>
            <source>&amp;Day</source>
            <translation>&amp;Día</translation>
        </message>
        <message>
            <source>Who of the &amp;firm</source>
            <translation>Quién del despac&amp;ho</translation>
        </message>
        <message>
            <source>&amp;Topic</source>
            <translation>&amp;Tema</translation>
        </message>
        <message>
            <source>By whi&amp;ch way</source>
            <translation>Por qué &amp;medio</translation>
        </message>
        <message>
            <source>M&amp;inutes</source>
            <translation>Min&amp;utos</translation>
        </message>
        <message>
            <source>Not known</source>
            <translation>Sin dato</translation>
        </message>
    </context>
    <context>
        <name>InteractionLog</name>
        <message>
            <source>Edit…</source>
            <translation>Editar…</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Eliminar</translation>
        </message>
        <message>
            <source>Together with {names}.</source>
            <translation>Junto con {names}.</translation>
        </message>
        <message>
            <source>Recommended us to {names}.</source>
            <translation>Nos recomendó a {names}.</translation>
        </message>
        <message>
            <source>Nothing logged yet. Add what happened: a call, a question, a reminder.</source>
            <translation>Todavía no hay nada anotado. Anote lo que pasó: una llamada, una consulta, un recordatorio.</translation>
        </message>
        <message>
            <source>Log</source>
            <translation>Historial</translation>
        </message>
        <message>
            <source>Add…</source>
            <translation>Anotar…</translation>
        </message>
        <message>
            <source>Ctrl+L, from anywhere in the window</source>
            <translation>Ctrl+L, desde cualquier parte de la ventana</translation>
        </message>
        <message>
            <source>Links…</source>
            <translation>Vínculos…</translation>
        </message>
    </context>
    <context>
        <name>Interactions</name>
        <message>
            <source>Done</source>
            <translation>Hecho</translation>
        </message>
        <message>
            <source>Still to do</source>
            <translation>Por hacer</translation>
        </message>
        <message>
            <source>Answered</source>
            <translation>Contestada</translation>
        </message>
        <message>
            <source>Not answered yet</source>
            <translation>Sin contestar</translation>
        </message>
        <message>
            <source>Not settled yet</source>
            <translation>Sin resolver</translation>
        </message>
        <message>
            <source>Settled</source>
            <translation>Resuelto</translation>
        </message>
        <message>
            <source>Under way</source>
            <translation>En curso</translation>
        </message>
        <message>
            <source>Paid</source>
            <translation>Pagado</translation>
        </message>
        <message>
            <source>Closed without success</source>
            <translation>Cerrada sin éxito</translation>
        </message>
        <message>
            <source>As the client told it</source>
            <translation>Como dijo el cliente</translation>
        </message>
        <message>
            <source>Not as the client told it</source>
            <translation>No como dijo el cliente</translation>
        </message>
        <message>
            <source>{minutes} min</source>
            <translation>{minutes} min</translation>
        </message>
        <message>
            <source>approved by {name}</source>
            <translation>aprobado por {name}</translation>
        </message>
        <message>
            <source>approved by nobody</source>
            <translation>sin aprobar</translation>
        </message>
        <message>
            <source>no price yet</source>
            <translation>sin precio todavía</translation>
        </message>
        <message>
            <source>free of charge</source>
            <translation>sin cargo</translation>
        </message>
        <message>
            <source>{amount}, paid</source>
            <translation>{amount}, pagado</translation>
        </message>
        <message>
            <source>{amount}, not paid yet</source>
            <translation>{amount}, sin pagar</translation>
        </message>
    </context>
    <context>
        <name>KeyringTick</name>
        <message>
            <source>&amp;Keep it in this computer's keyring</source>
            <translation>&amp;Guardarla en el llavero de este equipo</translation>
        </message>
        <message>
            <source>Then ClientDesk does not ask when it opens the workbook. Whoever uses this computer under your name can open it too.</source>
            <translation>Así ClientDesk no la pide al abrir el libro. Quien use este equipo con el nombre de usted también podrá abrirlo.</translation>
        </message>
    </context>
    <context>
        <name>LearnedCard</name>
        <message>
            <source>How often clients agreed</source>
            <translation>Cuántas veces aceptaron</translation>
        </message>
        <message>
            <source>New plans take these answers into account.</source>
            <translation>Los planes nuevos tienen en cuenta estas respuestas.</translation>
        </message>
        <message>
            <source>{yes} of {asked}</source>
            <translation>{yes} de {asked}</translation>
        </message>
    </context>
    <context>
        <name>LetterBatch</name>
        <message>
            <source>Clients that lose money</source>
            <translation>Clientes que dejan pérdida</translation>
        </message>
        <message>
            <source>Clients in review</source>
            <translation>Clientes en revisión</translation>
        </message>
        <message>
            <source>Loyal and profitable clients</source>
            <translation>Clientes fieles y rentables</translation>
        </message>
        <message>
            <source>Nobody yet</source>
            <translation>Nadie todavía</translation>
        </message>
        <message>
            <source>Final</source>
            <translation>Definitiva</translation>
        </message>
        <message>
            <source>Draft</source>
            <translation>Borrador</translation>
        </message>
        <message>
            <source>Not written</source>
            <translation>No escrita</translation>
        </message>
    </context>
    <context>
        <name>LetterBatchDialog</name>
        <message>
            <source>Only as &amp;drafts</source>
            <translation>Solo como &amp;borradores</translation>
        </message>
        <message>
            <source>&amp;Make letters…</source>
            <translation>&amp;Hacer las cartas…</translation>
        </message>
        <message>
            <source>S&amp;top</source>
            <translation>&amp;Parar</translation>
        </message>
        <message>
            <source>Open &amp;folder</source>
            <translation>Abrir la &amp;carpeta</translation>
        </message>
        <message>
            <source>Clients</source>
            <translation>Clientes</translation>
        </message>
        <message>
            <source>Tick the clients that the letters are for.</source>
            <translation>Marque los clientes para los que son las cartas.</translation>
        </message>
        <message>
            <source>Folder for the letters</source>
            <translation>Carpeta para las cartas</translation>
        </message>
        <message numerus="yes">
            <source>%n letter(s) written.</source>
            <translation>
                <numerusform>%n carta escrita.</numerusform>
                <numerusform>%n cartas escritas.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of them a draft: a rule holds it back.</source>
            <translation>
                <numerusform>%n de ellas en borrador: una regla la retiene.</numerusform>
                <numerusform>%n de ellas en borrador: una regla las retiene.</numerusform>
            </translation>
        </message>
        <message>
            <source>Client</source>
            <translation>Cliente</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Estado</translation>
        </message>
        <message>
            <source>To mend</source>
            <translation>Por corregir</translation>
        </message>
        <message numerus="yes">
            <source>%n more</source>
            <translation>
                <numerusform>y %n más</numerusform>
                <numerusform>y %n más</numerusform>
            </translation>
        </message>
        <message>
            <source>Letters to many</source>
            <translation>Cartas a varios</translation>
        </message>
        <message>
            <source>Kind of letter</source>
            <translation>Tipo de carta</translation>
        </message>
        <message>
            <source>Whom to begin with</source>
            <translation>Con quién empezar</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>Avance</translation>
        </message>
        <message>
            <source>To whom</source>
            <translation>A quién</translation>
        </message>
        <message>
            <source>Each letter is checked by its rules. One that passes is final and is kept in the workbook; one that does not is written as a draft, with what to mend beside it.</source>
            <translation>Cada carta se comprueba con sus reglas. La que las cumple es definitiva y se guarda en el libro; la que no, se escribe como borrador, con lo que hay que corregir al lado.</translation>
        </message>
        <message>
            <source>No letters yet</source>
            <translation>Aún no hay cartas</translation>
        </message>
        <message>
            <source>Letters</source>
            <translation>Cartas</translation>
        </message>
    </context>
    <context>
        <name>LetterCard</name>
        <message>
            <source>&amp;Edit…</source>
            <translation>&amp;Editar…</translation>
        </message>
        <message>
            <source>&amp;Print…</source>
            <translation>&amp;Imprimir…</translation>
        </message>
        <message>
            <source>&amp;Make final</source>
            <translation>&amp;Dar por definitiva</translation>
        </message>
        <message>
            <source>What the rules found</source>
            <translation>Lo que hallaron las reglas</translation>
        </message>
        <message>
            <source>{letter} · {state} · {day}</source>
            <translation>{letter} · {state} · {day}</translation>
        </message>
        <message>
            <source>The letter is being set…</source>
            <translation>Se está componiendo la carta…</translation>
        </message>
        <message>
            <source>&amp;Open…</source>
            <translation>&amp;Abrir…</translation>
        </message>
        <message>
            <source>Mend what is listed below first.</source>
            <translation>Corrija antes lo que se indica abajo.</translation>
        </message>
        <message>
            <source>{state} · {way}, {day}</source>
            <translation>{state} · {way}, {day}</translation>
        </message>
        <message>
            <source>{state} · {day}</source>
            <translation>{state} · {day}</translation>
        </message>
        <message>
            <source>{rule}  {sentence}</source>
            <translation>{rule}  {sentence}</translation>
        </message>
        <message>
            <source>Every rule holds.</source>
            <translation>Se cumplen todas las reglas.</translation>
        </message>
        <message>
            <source>Nothing keeps it from being final.</source>
            <translation>Nada impide darla por definitiva.</translation>
        </message>
        <message>
            <source>Letter of this case</source>
            <translation>Carta de este caso</translation>
        </message>
        <message>
            <source>Write another letter</source>
            <translation>Escribir otra carta</translation>
        </message>
        <message>
            <source>No letter yet</source>
            <translation>Todavía no hay carta</translation>
        </message>
        <message>
            <source>Talk first, then write. A letter is filled in from this case, checked against its rules, and kept as it was sent.</source>
            <translation>Primero converse, después escriba. La carta se completa con este caso, se comprueba con sus reglas y se guarda tal como se envió.</translation>
        </message>
        <message>
            <source>Write a letter…</source>
            <translation>Escribir una carta…</translation>
        </message>
    </context>
    <context>
        <name>LetterEditor</name>
        <message>
            <source>Letter</source>
            <translation>Carta</translation>
        </message>
        <message>
            <source>Leave this letter without saving it?</source>
            <translation>¿Salir de esta carta sin guardarla?</translation>
        </message>
        <message>
            <source>What you changed since you opened or saved it is lost.</source>
            <translation>Se pierde lo que cambió desde que la abrió o la guardó.</translation>
        </message>
        <message>
            <source>Leave without saving</source>
            <translation>Salir sin guardar</translation>
        </message>
        <message>
            <source>Delete this draft?</source>
            <translation>¿Eliminar este borrador?</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Eliminar</translation>
        </message>
    </context>
    <context>
        <name>LetterFiles</name>
        <message>
            <source>PDF documents (*.pdf)</source>
            <translation>Documentos PDF (*.pdf)</translation>
        </message>
        <message>
            <source>Save letter</source>
            <translation>Guardar la carta</translation>
        </message>
        <message>
            <source>E-mail drafts (*.eml)</source>
            <translation>Borradores de correo (*.eml)</translation>
        </message>
        <message>
            <source>Save e-mail draft</source>
            <translation>Guardar el borrador de correo</translation>
        </message>
        <message>
            <source>The draft is saved, but no mail program opened it: {path}</source>
            <translation>El borrador está guardado, pero ningún programa de correo lo abrió: {path}</translation>
        </message>
    </context>
    <context>
        <name>LetterLayout</name>
        <message>
            <source>What to show</source>
            <translation>Qué mostrar</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Texto</translation>
        </message>
        <message>
            <source>Pages and findings</source>
            <translation>Páginas y avisos</translation>
        </message>
        <message>
            <source>Save as P&amp;DF…</source>
            <translation>Guardar como P&amp;DF…</translation>
        </message>
        <message>
            <source>&amp;Print…</source>
            <translation>&amp;Imprimir…</translation>
        </message>
        <message>
            <source>&amp;E-mail draft…</source>
            <translation>Borrador de &amp;correo…</translation>
        </message>
        <message>
            <source>&amp;Record delivery…</source>
            <translation>&amp;Registrar el envío…</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>&amp;Save draft</source>
            <translation>&amp;Guardar borrador</translation>
        </message>
        <message>
            <source>&amp;New in its place</source>
            <translation>&amp;Nueva en su lugar</translation>
        </message>
        <message>
            <source>Make &amp;final</source>
            <translation>&amp;Dar por definitiva</translation>
        </message>
        <message>
            <source>Delete this draft</source>
            <translation>Eliminar este borrador</translation>
        </message>
        <message>
            <source>Kind of letter</source>
            <translation>Tipo de carta</translation>
        </message>
    </context>
    <context>
        <name>LetterPicker</name>
        <message>
            <source>Letter</source>
            <translation>Carta</translation>
        </message>
        <message>
            <source>New letter</source>
            <translation>Carta nueva</translation>
        </message>
        <message>
            <source>Not saved</source>
            <translation>Sin guardar</translation>
        </message>
        <message>
            <source>New</source>
            <translation>Nueva</translation>
        </message>
        <message>
            <source>{state} · sent {day}, {way}</source>
            <translation>{state} · enviada el {day}, {way}</translation>
        </message>
    </context>
    <context>
        <name>LetterTermFields</name>
        <message>
            <source>What it covers from then on</source>
            <translation>Qué incluye desde entonces</translation>
        </message>
        <message>
            <source>Write a day.</source>
            <translation>Escriba un día.</translation>
        </message>
        <message>
            <source>Dated</source>
            <translation>Fecha</translation>
        </message>
        <message>
            <source>Effective from</source>
            <translation>Vigente desde</translation>
        </message>
        <message>
            <source>Reply by</source>
            <translation>Respuesta hasta</translation>
        </message>
        <message>
            <source>Offer holds until</source>
            <translation>Oferta válida hasta</translation>
        </message>
        <message>
            <source>Talked about on</source>
            <translation>Conversado el</translation>
        </message>
        <message>
            <source>Records back on</source>
            <translation>Devolución el</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Idioma</translation>
        </message>
        <message>
            <source>Sent by</source>
            <translation>Enviada por</translation>
        </message>
        <message>
            <source>Reason given</source>
            <translation>Motivo que se indica</translation>
        </message>
        <message>
            <source>How records go back</source>
            <translation>Cómo se devuelve la documentación</translation>
        </message>
        <message>
            <source>Reason for a shorter notice</source>
            <translation>Motivo de un preaviso menor</translation>
        </message>
        <message>
            <source>with tax</source>
            <translation>con impuestos</translation>
        </message>
        <message>
            <source>New monthly fee</source>
            <translation>Honorario nuevo</translation>
        </message>
        <message>
            <source>Amounts</source>
            <translation>Importes</translation>
        </message>
        <message>
            <source>Options</source>
            <translation>Opciones</translation>
        </message>
        <message>
            <source>Rise in steps</source>
            <translation>Aumento por tramos</translation>
        </message>
        <message>
            <source>Change order</source>
            <translation>Orden de cambio</translation>
        </message>
        <message>
            <source>Facts to tell</source>
            <translation>Hechos que se mencionan</translation>
        </message>
        <message>
            <source>Times to talk</source>
            <translation>Horarios para conversar</translation>
        </message>
        <message>
            <source>Spanish</source>
            <translation>Español</translation>
        </message>
        <message>
            <source>English</source>
            <translation>Inglés</translation>
        </message>
        <message>
            <source>Not named</source>
            <translation>Sin indicar</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Ninguno</translation>
        </message>
    </context>
    <context>
        <name>LetterTermsForm</name>
        <message>
            <source>Terms of the letter</source>
            <translation>Condiciones de la carta</translation>
        </message>
        <message>
            <source>Fee today: {amount} a month</source>
            <translation>Honorario actual: {amount} al mes</translation>
        </message>
    </context>
    <context>
        <name>LetterTextPane</name>
        <message>
            <source>Text of the letter</source>
            <translation>Texto de la carta</translation>
        </message>
        <message>
            <source>A table is made from the terms and the records of the client; change it there.</source>
            <translation>Una tabla se arma con las condiciones y los registros del cliente; cámbiela allí.</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>Asunto</translation>
        </message>
        <message>
            <source>Salutation</source>
            <translation>Saludo</translation>
        </message>
        <message>
            <source>Closing</source>
            <translation>Despedida</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Texto</translation>
        </message>
        <message>
            <source>Undo (Ctrl+Z)</source>
            <translation>Deshacer (Ctrl+Z)</translation>
        </message>
        <message>
            <source>Redo (Ctrl+Shift+Z)</source>
            <translation>Rehacer (Ctrl+Mayús+Z)</translation>
        </message>
        <message>
            <source>Bold lead (Ctrl+B)</source>
            <translation>Título en negrita (Ctrl+B)</translation>
        </message>
        <message>
            <source>Write the text anew from the terms</source>
            <translation>Redactar de nuevo el texto según las condiciones</translation>
        </message>
    </context>
    <context>
        <name>LetterWriting</name>
        <message>
            <source>The letter is being written…</source>
            <translation>Se está redactando la carta…</translation>
        </message>
        <message>
            <source>The letter appears here once every field can be read.</source>
            <translation>La carta aparece aquí cuando todos los campos se pueden leer.</translation>
        </message>
    </context>
    <context>
        <name>LexiconPage</name>
        <message>
            <source>Spanish</source>
            <translation>Español</translation>
        </message>
        <message>
            <source>English</source>
            <translation>Inglés</translation>
        </message>
        <message>
            <source>Every letter is checked for these words before it is final.</source>
            <translation>Toda carta se revisa en busca de estas palabras antes de ser definitiva.</translation>
        </message>
        <message>
            <source>Words to avoid</source>
            <translation>Palabras a evitar</translation>
        </message>
        <message>
            <source>&amp;Add word…</source>
            <translation>&amp;Añadir palabra…</translation>
        </message>
        <message>
            <source>&amp;Edit…</source>
            <translation>&amp;Editar…</translation>
        </message>
        <message>
            <source>Re&amp;move</source>
            <translation>&amp;Quitar</translation>
        </message>
        <message>
            <source>Word</source>
            <translation>Palabra</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Por qué</translation>
        </message>
        <message>
            <source>Letters in</source>
            <translation>Cartas en</translation>
        </message>
        <message>
            <source>Whose</source>
            <translation>De quién</translation>
        </message>
        <message>
            <source>our own</source>
            <translation>propia</translation>
        </message>
        <message>
            <source>usual</source>
            <translation>habitual</translation>
        </message>
        <message>
            <source>New word to avoid</source>
            <translation>Nueva palabra a evitar</translation>
        </message>
        <message>
            <source>Fill this in.</source>
            <translation>Complete este dato.</translation>
        </message>
        <message>
            <source>A star stands for any ending: negligen*</source>
            <translation>Un asterisco vale por cualquier terminación: negligen*</translation>
        </message>
        <message>
            <source>&amp;Word or phrase</source>
            <translation>&amp;Palabra o frase</translation>
        </message>
        <message>
            <source>W&amp;hy</source>
            <translation>Por &amp;qué</translation>
        </message>
        <message>
            <source>&amp;Letters in</source>
            <translation>&amp;Cartas en</translation>
        </message>
    </context>
    <context>
        <name>LimitDialog</name>
        <message>
            <source>Put the usual ones in</source>
            <translation>Poner los habituales</translation>
        </message>
        <message>
            <source>Fill this in.</source>
            <translation>Complete este campo.</translation>
        </message>
        <message>
            <source>&amp;Low below, %</source>
            <translation>&amp;Bajo, por debajo de, %</translation>
        </message>
        <message>
            <source>&amp;No profit below, %</source>
            <translation>&amp;Sin beneficio, por debajo de, %</translation>
        </message>
        <message>
            <source>&amp;Much work from, times the average</source>
            <translation>&amp;Mucho trabajo desde, veces la media</translation>
        </message>
        <message>
            <source>&amp;Settled from, months</source>
            <translation>&amp;Asentado desde, meses</translation>
        </message>
        <message>
            <source>&amp;Loyal from, months</source>
            <translation>&amp;Fiel desde, meses</translation>
        </message>
        <message>
            <source>&amp;Flag, %</source>
            <translation>&amp;Alerta, %</translation>
        </message>
        <message>
            <source>&amp;Flag</source>
            <translation>&amp;Alerta</translation>
        </message>
        <message>
            <source>&amp;Watch, %</source>
            <translation>A&amp;viso, %</translation>
        </message>
        <message>
            <source>&amp;Watch</source>
            <translation>A&amp;viso</translation>
        </message>
        <message>
            <source>Counts below these limits. Usual: {limits}.</source>
            <translation>Cuenta por debajo de estos límites. Habituales: {limits}.</translation>
        </message>
        <message>
            <source>Counts from these limits on. Usual: {limits}.</source>
            <translation>Cuenta desde estos límites. Habituales: {limits}.</translation>
        </message>
    </context>
    <context>
        <name>LimitsPage</name>
        <message>
            <source>From which value on the diagnosis watches or flags a client, and from which one a client belongs to a segment.</source>
            <translation>Desde qué valor el diagnóstico da un aviso o una alerta sobre un cliente, y desde cuál un cliente pertenece a un segmento.</translation>
        </message>
        <message>
            <source>Limits</source>
            <translation>Límites</translation>
        </message>
        <message>
            <source>&amp;Edit…</source>
            <translation>&amp;Editar…</translation>
        </message>
        <message>
            <source>Put the &amp;usual ones back</source>
            <translation>Volver a los &amp;habituales</translation>
        </message>
        <message>
            <source>Sign</source>
            <translation>Señal</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>Tipo</translation>
        </message>
        <message>
            <source>Watch</source>
            <translation>Aviso</translation>
        </message>
        <message>
            <source>Flag</source>
            <translation>Alerta</translation>
        </message>
        <message>
            <source>Whose</source>
            <translation>De quién</translation>
        </message>
        <message>
            <source>Segments</source>
            <translation>Segmentos</translation>
        </message>
        <message>
            <source>below {limit}</source>
            <translation>menos de {limit}</translation>
        </message>
        <message>
            <source>from {limit}</source>
            <translation>desde {limit}</translation>
        </message>
        <message>
            <source>our own</source>
            <translation>propio</translation>
        </message>
        <message>
            <source>usual</source>
            <translation>habitual</translation>
        </message>
    </context>
    <context>
        <name>LinksDialog</name>
        <message>
            <source>Client</source>
            <translation>Cliente</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Por qué</translation>
        </message>
        <message>
            <source>&amp;Remove</source>
            <translation>&amp;Quitar</translation>
        </message>
        <message>
            <source>&amp;Other client</source>
            <translation>&amp;Otro cliente</translation>
        </message>
        <message>
            <source>Pick a client.</source>
            <translation>Elija un cliente.</translation>
        </message>
        <message>
            <source>&amp;Why together</source>
            <translation>&amp;Por qué van juntos</translation>
        </message>
        <message>
            <source>Clients together with {client}</source>
            <translation>Clientes junto con {client}</translation>
        </message>
        <message>
            <source>Linked clients</source>
            <translation>Clientes vinculados</translation>
        </message>
        <message>
            <source>&amp;Add</source>
            <translation>Aña&amp;dir</translation>
        </message>
        <message>
            <source>They are shown before one of them is let go.</source>
            <translation>Se muestran antes de desvincular a uno de ellos.</translation>
        </message>
    </context>
    <context>
        <name>ListOverCourse</name>
        <message>
            <source>Contribution of these clients by month</source>
            <translation>Contribución de estos clientes por mes</translation>
        </message>
        <message>
            <source>before: {amount}</source>
            <translation>antes: {amount}</translation>
        </message>
        <message>
            <source>promised: {amount}</source>
            <translation>prometido: {amount}</translation>
        </message>
        <message>
            <source>since: {amount}</source>
            <translation>después: {amount}</translation>
        </message>
    </context>
    <context>
        <name>LockScreen</name>
        <message>
            <source>&amp;Passphrase</source>
            <translation>Con&amp;traseña</translation>
        </message>
        <message>
            <source>Type the passphrase.</source>
            <translation>Escriba la contraseña.</translation>
        </message>
        <message>
            <source>&amp;Unlock</source>
            <translation>&amp;Desbloquear</translation>
        </message>
        <message>
            <source>&amp;Close the workbook</source>
            <translation>&amp;Cerrar el libro</translation>
        </message>
        <message>
            <source>Locked</source>
            <translation>Bloqueado</translation>
        </message>
        <message>
            <source>Everything is where you left it.</source>
            <translation>Todo está donde usted lo dejó.</translation>
        </message>
    </context>
    <context>
        <name>LogoLine</name>
        <message>
            <source>Without a logo the firm's initial stands there.</source>
            <translation>Sin logotipo figura la inicial del despacho.</translation>
        </message>
        <message>
            <source>Choose &amp;logo…</source>
            <translation>Elegir &amp;logotipo…</translation>
        </message>
        <message>
            <source>Ta&amp;ke logo away</source>
            <translation>&amp;Quitar logotipo</translation>
        </message>
        <message>
            <source>Pictures (*.png *.jpg *.jpeg)</source>
            <translation>Imágenes (*.png *.jpg *.jpeg)</translation>
        </message>
        <message>
            <source>Choose logo</source>
            <translation>Elegir logotipo</translation>
        </message>
        <message>
            <source>The firm's logo</source>
            <translation>Logotipo del despacho</translation>
        </message>
    </context>
    <context>
        <name>LosingLines</name>
        <message>
            <source>One moment…</source>
            <translation>Un momento…</translation>
        </message>
        <message>
            <source>It is in no figures of the period.</source>
            <translation>No figura en las cifras del período.</translation>
        </message>
        <message>
            <source>Fees</source>
            <translation>Honorarios</translation>
        </message>
        <message>
            <source>Write-offs</source>
            <translation>Importes dados de baja</translation>
        </message>
        <message>
            <source>Direct expenses</source>
            <translation>Gastos directos</translation>
        </message>
        <message>
            <source>Tools</source>
            <translation>Herramientas</translation>
        </message>
        <message>
            <source>Its time, {hours} h</source>
            <translation>Su tiempo, {hours} h</translation>
        </message>
        <message>
            <source>Change in full profit</source>
            <translation>Cambio en el beneficio completo</translation>
        </message>
        <message>
            <source>Change in cash a month</source>
            <translation>Cambio en el efectivo al mes</translation>
        </message>
        <message numerus="yes">
            <source>Overhead and tools that stay, {amount} a month, fall to the other %n client(s).</source>
            <translation>
                <numerusform>Los gastos generales y las herramientas que quedan, {amount} al mes, recaen en el otro cliente.</numerusform>
                <numerusform>Los gastos generales y las herramientas que quedan, {amount} al mes, recaen en los otros %n clientes.</numerusform>
            </translation>
        </message>
        <message>
            <source>Its time, {hours} h a month, counts once it has other work; until then the team's pay goes on.</source>
            <translation>Su tiempo, {hours} h al mes, cuenta cuando tenga otro trabajo; hasta entonces se sigue pagando al equipo.</translation>
        </message>
        <message numerus="yes">
            <source>Its time, {hours} h a month, counts once it has other work: there is room for %n client(s) on {package}, who would bring {profit} a month over its cost floor.</source>
            <translation>
                <numerusform>Su tiempo, {hours} h al mes, cuenta cuando tenga otro trabajo: cabe %n cliente con {package}, que traería {profit} al mes por encima de su costo mínimo.</numerusform>
                <numerusform>Su tiempo, {hours} h al mes, cuenta cuando tenga otro trabajo: caben %n clientes con {package}, que traerían {profit} al mes por encima de su costo mínimo.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n client(s) might go along, with fees of {fees} a year; the change in full profit would be {profit}.</source>
            <translation>
                <numerusform>%n cliente podría irse también, con honorarios de {fees} al año; el cambio del beneficio completo sería de {profit}.</numerusform>
                <numerusform>%n clientes podrían irse también, con honorarios de {fees} al año; el cambio del beneficio completo sería de {profit}.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <source>Written: {file}</source>
            <translation>Escrito: {file}</translation>
        </message>
    </context>
    <context>
        <name>MappingEditor</name>
        <message>
            <source>&amp;Use these columns</source>
            <translation>&amp;Usar estas columnas</translation>
        </message>
        <message>
            <source>The file &amp;holds</source>
            <translation>El arc&amp;hivo contiene</translation>
        </message>
        <message>
            <source>Which column is which?</source>
            <translation>¿Qué contiene cada columna?</translation>
        </message>
        <message>
            <source>* needed</source>
            <translation>* necesaria</translation>
        </message>
        <message>
            <source>Still to be chosen: {columns}.</source>
            <translation>Falta elegir: {columns}.</translation>
        </message>
    </context>
    <context>
        <name>MatchPane</name>
        <message>
            <source>Accept match</source>
            <translation>Aceptar</translation>
        </message>
        <message>
            <source>Reasons</source>
            <translation>Motivos</translation>
        </message>
        <message>
            <source>Ideal client</source>
            <translation>Cliente ideal</translation>
        </message>
        <message>
            <source>The other packages</source>
            <translation>Los otros paquetes</translation>
        </message>
        <message>
            <source>There is no package yet</source>
            <translation>Aún no hay paquetes</translation>
        </message>
        <message>
            <source>{package} · {verdict}</source>
            <translation>{package} · {verdict}</translation>
        </message>
        <message>
            <source>Score</source>
            <translation>Puntuación</translation>
        </message>
        <message>
            <source>Confidence</source>
            <translation>Confianza</translation>
        </message>
        <message>
            <source>{risk}, {share}</source>
            <translation>{risk}, {share}</translation>
        </message>
        <message>
            <source>Risk of extra time</source>
            <translation>Riesgo de tiempo de más</translation>
        </message>
        <message>
            <source>Ideal client: {persona}</source>
            <translation>Cliente ideal: {persona}</translation>
        </message>
        <message>
            <source>Accepted on {day}</source>
            <translation>Aceptado el {day}</translation>
        </message>
    </context>
    <context>
        <name>MatrixModel</name>
        <message>
            <source>Service</source>
            <translation>Servicio</translation>
        </message>
        <message>
            <source>Draft</source>
            <translation>Borrador</translation>
        </message>
        <message numerus="yes">
            <source>Draft · %n client(s)</source>
            <translation>
                <numerusform>Borrador · %n cliente</numerusform>
                <numerusform>Borrador · %n clientes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Active · %n client(s)</source>
            <translation>
                <numerusform>Activo · %n cliente</numerusform>
                <numerusform>Activo · %n clientes</numerusform>
            </translation>
        </message>
        <message>
            <source>In no package</source>
            <translation>En ningún paquete</translation>
        </message>
        <message>
            <source>not inside</source>
            <translation>no incluido</translation>
        </message>
    </context>
    <context>
        <name>MigrationPane</name>
        <message>
            <source>Nothing was offered yet.</source>
            <translation>Aún no se ofreció nada.</translation>
        </message>
        <message>
            <source>Offer…</source>
            <translation>Ofrecer…</translation>
        </message>
        <message>
            <source>Move…</source>
            <translation>Mover…</translation>
        </message>
        <message>
            <source>Accepted</source>
            <translation>Aceptada</translation>
        </message>
        <message>
            <source>Declined</source>
            <translation>Rechazada</translation>
        </message>
        <message>
            <source>Withdraw</source>
            <translation>Retirar</translation>
        </message>
        <message>
            <source>No package</source>
            <translation>Sin paquete</translation>
        </message>
        <message>
            <source>{before} → {after}, from {day}</source>
            <translation>{before} → {after}, desde el {day}</translation>
        </message>
        <message>
            <source>{before}. It fits no package.</source>
            <translation>{before}. No encaja en ningún paquete.</translation>
        </message>
        <message>
            <source>{before}: it suits best.</source>
            <translation>{before}: es el que le conviene.</translation>
        </message>
        <message>
            <source>{before} → {after}</source>
            <translation>{before} → {after}</translation>
        </message>
        <message>
            <source>{package}: {reason}.</source>
            <translation>{package}: {reason}.</translation>
        </message>
        <message>
            <source>Offers</source>
            <translation>Ofertas</translation>
        </message>
    </context>
    <context>
        <name>MigrationView</name>
        <message>
            <source>All clients</source>
            <translation>Todos los clientes</translation>
        </message>
        <message>
            <source>To be moved</source>
            <translation>Por mover</translation>
        </message>
        <message>
            <source>Offers without an answer</source>
            <translation>Ofertas sin respuesta</translation>
        </message>
        <message>
            <source>On a package</source>
            <translation>En un paquete</translation>
        </message>
        <message>
            <source>Fit no package</source>
            <translation>No encajan en ningún paquete</translation>
        </message>
        <message>
            <source>No client is in this list.</source>
            <translation>No hay clientes en esta lista.</translation>
        </message>
        <message numerus="yes">
            <source>%n client(s) would be better on another package.</source>
            <translation>
                <numerusform>A %n cliente le conviene otro paquete.</numerusform>
                <numerusform>A %n clientes les conviene otro paquete.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n offer(s) without an answer.</source>
            <translation>
                <numerusform>%n oferta sin respuesta.</numerusform>
                <numerusform>%n ofertas sin respuesta.</numerusform>
            </translation>
        </message>
        <message>
            <source>Client</source>
            <translation>Cliente</translation>
        </message>
        <message>
            <source>Package today</source>
            <translation>Paquete actual</translation>
        </message>
        <message>
            <source>Direction</source>
            <translation>Dirección</translation>
        </message>
        <message>
            <source>Suits best</source>
            <translation>Le conviene</translation>
        </message>
        <message>
            <source>Fee today</source>
            <translation>Cuota actual</translation>
        </message>
        <message>
            <source>Offered</source>
            <translation>Ofrecido</translation>
        </message>
        <message>
            <source>Offer</source>
            <translation>Oferta</translation>
        </message>
        <message>
            <source>Clients on their way to standard packages</source>
            <translation>Clientes en camino a los paquetes estándar</translation>
        </message>
        <message>
            <source>Which clients</source>
            <translation>Qué clientes</translation>
        </message>
    </context>
    <context>
        <name>MigrationWords</name>
        <message>
            <source>↑ Up</source>
            <translation>↑ Sube</translation>
        </message>
        <message>
            <source>= Same</source>
            <translation>= Igual</translation>
        </message>
        <message>
            <source>↓ Down</source>
            <translation>↓ Baja</translation>
        </message>
        <message>
            <source>→ New</source>
            <translation>→ Nuevo</translation>
        </message>
        <message>
            <source>× Fits none</source>
            <translation>× Ninguno</translation>
        </message>
        <message>
            <source>{day} · {answer}</source>
            <translation>{day} · {answer}</translation>
        </message>
    </context>
    <context>
        <name>MinutesEditor</name>
        <message>
            <source>Write minutes, such as 15.</source>
            <translation>Escriba minutos, por ejemplo 15.</translation>
        </message>
    </context>
    <context>
        <name>MoneyEditor</name>
        <message>
            <source>This is not an amount. Write it like {example}.</source>
            <translation>No es un importe. Escríbalo así: {example}.</translation>
        </message>
    </context>
    <context>
        <name>MoveDialog</name>
        <message>
            <source>On no package</source>
            <translation>En ningún paquete</translation>
        </message>
        <message>
            <source>Move {client}</source>
            <translation>Mover {client}</translation>
        </message>
        <message>
            <source>Write a price.</source>
            <translation>Escriba un precio.</translation>
        </message>
        <message>
            <source>Write a day.</source>
            <translation>Escriba un día.</translation>
        </message>
        <message>
            <source>&amp;Package</source>
            <translation>&amp;Paquete</translation>
        </message>
        <message>
            <source>P&amp;rice a month</source>
            <translation>P&amp;recio al mes</translation>
        </message>
        <message>
            <source>&amp;From</source>
            <translation>&amp;Desde</translation>
        </message>
    </context>
    <context>
        <name>MovesList</name>
        <message>
            <source>Who moves</source>
            <translation>Quién se mueve</translation>
        </message>
        <message>
            <source>Fees, prices and hours a month; profit a year. {amount} a month more come in.</source>
            <translation>Honorarios, precios y horas al mes; beneficio al año. Entran {amount} más al mes.</translation>
        </message>
        <message>
            <source>Fees, prices and hours a month; profit a year. {amount} a month less come in.</source>
            <translation>Honorarios, precios y horas al mes; beneficio al año. Entran {amount} menos al mes.</translation>
        </message>
        <message>
            <source>Client</source>
            <translation>Cliente</translation>
        </message>
        <message>
            <source>Package today</source>
            <translation>Paquete actual</translation>
        </message>
        <message>
            <source>Proposed</source>
            <translation>Propuesta</translation>
        </message>
        <message>
            <source>Fee today</source>
            <translation>Cuota actual</translation>
        </message>
        <message>
            <source>Price</source>
            <translation>Precio</translation>
        </message>
        <message>
            <source>Hours</source>
            <translation>Horas</translation>
        </message>
        <message>
            <source>Then</source>
            <translation>Luego</translation>
        </message>
        <message>
            <source>Profit today</source>
            <translation>Beneficio hoy</translation>
        </message>
        <message>
            <source>Profit then</source>
            <translation>Beneficio luego</translation>
        </message>
    </context>
    <context>
        <name>NeedList</name>
        <message>
            <source>Recommended</source>
            <translation>Recomendados</translation>
        </message>
        <message>
            <source>To discuss</source>
            <translation>Para conversar</translation>
        </message>
        <message>
            <source>To note</source>
            <translation>Para tener en cuenta</translation>
        </message>
        <message>
            <source>{question} {answer}</source>
            <translation>{question} {answer}</translation>
        </message>
        <message>
            <source>The answers point to no service.</source>
            <translation>Las respuestas no apuntan a ningún servicio.</translation>
        </message>
        <message>
            <source>Accept</source>
            <translation>Aceptar</translation>
        </message>
        <message>
            <source>Accept {service}</source>
            <translation>Aceptar {service}</translation>
        </message>
        <message numerus="yes">
            <source>%n point(s)</source>
            <translation>
                <numerusform>%n punto</numerusform>
                <numerusform>%n puntos</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>NeedsPart</name>
        <message>
            <source>&amp;Add a need</source>
            <translation>&amp;Añadir una necesidad</translation>
        </message>
        <message>
            <source>Remove this need</source>
            <translation>Quitar esta necesidad</translation>
        </message>
        <message>
            <source>In the client's own words. A later suggestion answers one of these.</source>
            <translation>Con las palabras del cliente. Toda sugerencia posterior responde a una de estas necesidades.</translation>
        </message>
        <message>
            <source>The case</source>
            <translation>El caso</translation>
        </message>
        <message>
            <source>What the client needs, and whether we cover it</source>
            <translation>Qué necesita el cliente y si lo cubrimos</translation>
        </message>
        <message>
            <source>Who loo&amp;ks after the case</source>
            <translation>&amp;Quién lleva el caso</translation>
        </message>
        <message>
            <source>&amp;First contact by us</source>
            <translation>&amp;Primer contacto nuestro</translation>
        </message>
        <message>
            <source>Why it was opene&amp;d</source>
            <translation>Por &amp;qué se abrió</translation>
        </message>
        <message>
            <source>Need</source>
            <translation>Necesidad</translation>
        </message>
        <message>
            <source>Write what the client needs.</source>
            <translation>Escriba qué necesita el cliente.</translation>
        </message>
        <message>
            <source>Service that answers it</source>
            <translation>Servicio que la atiende</translation>
        </message>
        <message>
            <source>Covered</source>
            <translation>Cubierta</translation>
        </message>
        <message>
            <source>None yet</source>
            <translation>Ninguno todavía</translation>
        </message>
    </context>
    <context>
        <name>NewAssessmentDialog</name>
        <message>
            <source>It goes on where it stopped: begun on {day}, in its own language.</source>
            <translation>Sigue donde se quedó: empezada el {day}, en su idioma.</translation>
        </message>
        <message>
            <source>Spanish</source>
            <translation>Español</translation>
        </message>
        <message>
            <source>English</source>
            <translation>Inglés</translation>
        </message>
        <message>
            <source>&amp;Client</source>
            <translation>&amp;Cliente</translation>
        </message>
        <message>
            <source>&amp;Form</source>
            <translation>&amp;Formulario</translation>
        </message>
        <message>
            <source>&amp;Language of the questions</source>
            <translation>&amp;Idioma de las preguntas</translation>
        </message>
        <message>
            <source>&amp;Who asks</source>
            <translation>&amp;Quién pregunta</translation>
        </message>
        <message>
            <source>New assessment</source>
            <translation>Nueva evaluación</translation>
        </message>
        <message>
            <source>Begin</source>
            <translation>Empezar</translation>
        </message>
    </context>
    <context>
        <name>NewReviewDialog</name>
        <message>
            <source>New review</source>
            <translation>Revisión nueva</translation>
        </message>
        <message>
            <source>Its needs, services and terms are filled in from the latest assessment, the agreement and the figures. The aim is to recover the client.</source>
            <translation>Las necesidades, los servicios y las condiciones del cliente se completan con la última evaluación, el acuerdo y las cifras. El objetivo es recuperarlo.</translation>
        </message>
        <message>
            <source>Write which client it is about.</source>
            <translation>Escriba de qué cliente se trata.</translation>
        </message>
        <message>
            <source>&amp;Client</source>
            <translation>&amp;Cliente</translation>
        </message>
        <message>
            <source>&amp;Who looks after the case</source>
            <translation>&amp;Quién lleva el caso</translation>
        </message>
        <message>
            <source>Wh&amp;y it is opened</source>
            <translation>Por qué se a&amp;bre</translation>
        </message>
        <message>
            <source>Reading what is known of the client…</source>
            <translation>Leyendo lo que se sabe del cliente…</translation>
        </message>
    </context>
    <context>
        <name>OffboardingDialog</name>
        <message>
            <source>Still open</source>
            <translation>Pendiente</translation>
        </message>
        <message>
            <source>Nothing is open: the case can be closed.</source>
            <translation>No queda nada abierto: el caso puede cerrarse.</translation>
        </message>
        <message>
            <source>Offboarding file</source>
            <translation>Expediente de salida</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Guardar</translation>
        </message>
        <message>
            <source>{client} · what a parting settles, so that nothing is left to chance</source>
            <translation>{client} · lo que una despedida deja resuelto, para que nada quede al azar</translation>
        </message>
        <message>
            <source>Filled in from the agreement, as a start. Nothing is stored until you save.</source>
            <translation>Rellenado a partir del acuerdo, para empezar. No se guarda nada hasta que usted lo guarde.</translation>
        </message>
        <message>
            <source>Close without saving what you wrote?</source>
            <translation>¿Cerrar sin guardar lo que escribió?</translation>
        </message>
        <message>
            <source>Do not save</source>
            <translation>No guardar</translation>
        </message>
    </context>
    <context>
        <name>OffboardingEditor</name>
        <message>
            <source>There is no finished work to list</source>
            <translation>No hay trabajos terminados que indicar</translation>
        </message>
        <message>
            <source>There is no work in hand</source>
            <translation>No hay trabajos en curso</translation>
        </message>
        <message>
            <source>We hold no access and no power of this client</source>
            <translation>No tenemos accesos ni poderes de este cliente</translation>
        </message>
        <message numerus="yes">
            <source>Papers &amp;kept until (%n years)</source>
            <translation>
                <numerusform>Papeles &amp;hasta (%n año)</numerusform>
                <numerusform>Papeles &amp;hasta (%n años)</numerusform>
            </translation>
        </message>
        <message>
            <source>Not known yet</source>
            <translation>Aún no se sabe</translation>
        </message>
        <message>
            <source>Services &amp;end on</source>
            <translation>Los &amp;servicios terminan el</translation>
        </message>
        <message>
            <source>The client's personal da&amp;ta</source>
            <translation>&amp;Qué se hace con sus datos</translation>
        </message>
        <message>
            <source>&amp;Final invoice, with tax</source>
            <translation>Última &amp;factura, con impuestos</translation>
        </message>
        <message>
            <source>&amp;Issued on</source>
            <translation>&amp;Emitida el</translation>
        </message>
        <message>
            <source>Re&amp;fund, with tax</source>
            <translation>Devo&amp;lución, con impuestos</translation>
        </message>
        <message>
            <source>The end of the relation</source>
            <translation>El fin de la relación</translation>
        </message>
        <message>
            <source>Work</source>
            <translation>Trabajo</translation>
        </message>
        <message>
            <source>What is finished has its day; the rest, who does it and until when.</source>
            <translation>Lo terminado lleva su día; lo demás, a cargo de quién está y hasta cuándo.</translation>
        </message>
        <message>
            <source>Deadlines after the last day</source>
            <translation>Vencimientos posteriores al último día</translation>
        </message>
        <message>
            <source>All that are known, each with whoever looks after it from then on.</source>
            <translation>Todos los que se conocen, cada uno con quien se ocupará de él desde entonces.</translation>
        </message>
        <message>
            <source>Records that we hold</source>
            <translation>Documentación en nuestro poder</translation>
        </message>
        <message>
            <source>They go back whatever is still to be paid.</source>
            <translation>Se devuelve sin que importe lo que quede por pagar.</translation>
        </message>
        <message>
            <source>Accesses and powers</source>
            <translation>Accesos y poderes</translation>
        </message>
        <message>
            <source>Tax agency, digital certificate, bank, payroll, programs, registered office.</source>
            <translation>Administración tributaria, certificado digital, banco, nóminas, programas, domicilio social.</translation>
        </message>
    </context>
    <context>
        <name>OffboardingWords</name>
        <message>
            <source>The day on which services end</source>
            <translation>El día en que terminan los servicios</translation>
        </message>
        <message>
            <source>Not delivered: {name}</source>
            <translation>Sin entregar: {name}</translation>
        </message>
        <message>
            <source>The work in hand, or that there is none</source>
            <translation>El trabajo en curso, o que no lo hay</translation>
        </message>
        <message>
            <source>Nobody named, or no day: {name}</source>
            <translation>Sin responsable o sin día: {name}</translation>
        </message>
        <message>
            <source>Not given back: {name}</source>
            <translation>Sin devolver: {name}</translation>
        </message>
        <message>
            <source>Not given up: {name}</source>
            <translation>Sin renunciar: {name}</translation>
        </message>
        <message>
            <source>The accesses and powers held, or that there are none</source>
            <translation>Los accesos y poderes que se tienen, o que no los hay</translation>
        </message>
        <message>
            <source>The final invoice or the refund; 0 where there is none</source>
            <translation>La última factura o la devolución; 0 si no hay</translation>
        </message>
        <message>
            <source>What the client wants done with its data</source>
            <translation>Qué desea el cliente que se haga con sus datos</translation>
        </message>
        <message>
            <source>Until when papers are kept</source>
            <translation>Hasta cuándo se conservan los papeles</translation>
        </message>
    </context>
    <context>
        <name>OfferDialog</name>
        <message>
            <source>Offer to {client}</source>
            <translation>Oferta para {client}</translation>
        </message>
        <message>
            <source>Write a price.</source>
            <translation>Escriba un precio.</translation>
        </message>
        <message>
            <source>Write a day.</source>
            <translation>Escriba un día.</translation>
        </message>
        <message>
            <source>&amp;Package</source>
            <translation>&amp;Paquete</translation>
        </message>
        <message>
            <source>P&amp;rice a month</source>
            <translation>P&amp;recio al mes</translation>
        </message>
        <message>
            <source>&amp;Offered on</source>
            <translation>&amp;Ofrecido el</translation>
        </message>
        <message>
            <source>&amp;Note</source>
            <translation>&amp;Nota</translation>
        </message>
    </context>
    <context>
        <name>Opener</name>
        <message>
            <source>If the passphrase is right, the file is damaged. See its backups?</source>
            <translation>Si la contraseña es correcta, el archivo está dañado. ¿Ver sus copias?</translation>
        </message>
        <message>
            <source>See the backups</source>
            <translation>Ver las copias</translation>
        </message>
    </context>
    <context>
        <name>OptionsEditor</name>
        <message>
            <source>Put the options back</source>
            <translation>Reponer las opciones</translation>
        </message>
        <message>
            <source>Offer a package</source>
            <translation>Ofrecer un paquete</translation>
        </message>
        <message>
            <source>None so far.</source>
            <translation>Ninguna por ahora.</translation>
        </message>
    </context>
    <context>
        <name>OutList</name>
        <message>
            <source>Nothing changes for them: they keep what they have and pay.</source>
            <translation>Para ellos nada cambia: siguen con lo que tienen y pagan.</translation>
        </message>
        <message>
            <source>Who stays out</source>
            <translation>Quién queda fuera</translation>
        </message>
        <message>
            <source>Client</source>
            <translation>Cliente</translation>
        </message>
        <message>
            <source>Package today</source>
            <translation>Paquete actual</translation>
        </message>
        <message>
            <source>Fee today</source>
            <translation>Cuota actual</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Por qué</translation>
        </message>
        <message>
            <source>Its package is not ticked</source>
            <translation>Su paquete no está marcado</translation>
        </message>
    </context>
    <context>
        <name>OverheadPage</name>
        <message>
            <source>Costs that no client causes, such as rent, insurance and training.</source>
            <translation>Costos que ningún cliente causa, como alquiler, seguros y formación.</translation>
        </message>
        <message>
            <source>Overhead</source>
            <translation>Gastos generales</translation>
        </message>
        <message>
            <source>&amp;Add cost…</source>
            <translation>&amp;Añadir costo…</translation>
        </message>
        <message>
            <source>&amp;Edit…</source>
            <translation>&amp;Editar…</translation>
        </message>
        <message>
            <source>Re&amp;move</source>
            <translation>&amp;Quitar</translation>
        </message>
        <message>
            <source>A month</source>
            <translation>Al mes</translation>
        </message>
        <message>
            <source>Cost</source>
            <translation>Costo</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Desde</translation>
        </message>
        <message>
            <source>Ends</source>
            <translation>Hasta</translation>
        </message>
        <message>
            <source>New cost</source>
            <translation>Costo nuevo</translation>
        </message>
        <message>
            <source>&amp;Name</source>
            <translation>&amp;Nombre</translation>
        </message>
        <message>
            <source>A &amp;month</source>
            <translation>Al &amp;mes</translation>
        </message>
        <message>
            <source>&amp;From</source>
            <translation>&amp;Desde</translation>
        </message>
        <message>
            <source>&amp;Ends on</source>
            <translation>Term&amp;ina el</translation>
        </message>
        <message>
            <source>Fill this in.</source>
            <translation>Complete este campo.</translation>
        </message>
    </context>
    <context>
        <name>Overview</name>
        <message>
            <source>What to show of the firm</source>
            <translation>Qué mostrar del despacho</translation>
        </message>
        <message>
            <source>Desk</source>
            <translation>Escritorio</translation>
        </message>
        <message>
            <source>Portfolio</source>
            <translation>Cartera</translation>
        </message>
        <message>
            <source>Plan</source>
            <translation>Plan</translation>
        </message>
        <message>
            <source>Results</source>
            <translation>Resultados</translation>
        </message>
    </context>
    <context>
        <name>OverviewDesk</name>
        <message>
            <source>Next</source>
            <translation>Lo próximo</translation>
        </message>
        <message>
            <source>Clients that lose most</source>
            <translation>Clientes que más pierden</translation>
        </message>
        <message>
            <source>To be sure of the figures</source>
            <translation>Para estar seguro de las cifras</translation>
        </message>
        <message>
            <source>No client loses money in this period.</source>
            <translation>Ningún cliente pierde dinero en este período.</translation>
        </message>
        <message numerus="yes">
            <source>See all %n client(s)</source>
            <translation>
                <numerusform>Ver %n cliente</numerusform>
                <numerusform>Ver los %n clientes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n late</source>
            <translation>
                <numerusform>%n atrasado</numerusform>
                <numerusform>%n atrasados</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing is due in the next days.</source>
            <translation>No hay nada pendiente en los próximos días.</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>y %n más</numerusform>
                <numerusform>y %n más</numerusform>
            </translation>
        </message>
        <message>
            <source>No figures yet</source>
            <translation>Todavía no hay cifras</translation>
        </message>
        <message>
            <source>Bring in a time export and an invoice list. ClientDesk then shows what each client brings and costs. Without timesheets, hours can be estimated from the services agreed with each client: see Services.</source>
            <translation>Importe un registro de horas y una lista de facturas. ClientDesk mostrará lo que cada cliente aporta y cuesta. Sin registro de horas, estas pueden estimarse por los servicios acordados con cada cliente: vea Servicios.</translation>
        </message>
        <message>
            <source>Import…</source>
            <translation>Importar…</translation>
        </message>
        <message>
            <source>Whale curve: profit added up, best client first</source>
            <translation>Curva de ballena: beneficio acumulado, del mejor al peor cliente</translation>
        </message>
    </context>
    <context>
        <name>PackageBoard</name>
        <message>
            <source>Archived…</source>
            <translation>Archivados…</translation>
        </message>
        <message>
            <source>Enter or a double click says how much of a service a package holds.</source>
            <translation>Con Intro o doble clic se indica cuánto incluye un paquete de un servicio.</translation>
        </message>
        <message numerus="yes">
            <source>%n service(s) in no active package, sold apart.</source>
            <translation>
                <numerusform>%n servicio en ningún paquete activo: se vende aparte.</numerusform>
                <numerusform>%n servicios en ningún paquete activo: se venden aparte.</numerusform>
            </translation>
        </message>
        <message>
            <source>Put back {name}</source>
            <translation>Recuperar {name}</translation>
        </message>
        <message>
            <source>Services and packages</source>
            <translation>Servicios y paquetes</translation>
        </message>
    </context>
    <context>
        <name>PackageCard</name>
        <message>
            <source>Floor {floor} · margin {margin} · {clients}</source>
            <translation>Costo mínimo {floor} · margen {margin} · {clients}</translation>
        </message>
        <message numerus="yes">
            <source>%n client(s)</source>
            <translation>
                <numerusform>%n cliente</numerusform>
                <numerusform>%n clientes</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PackageDialog</name>
        <message>
            <source>New package</source>
            <translation>Nuevo paquete</translation>
        </message>
        <message>
            <source>Write the package's name.</source>
            <translation>Escriba el nombre del paquete.</translation>
        </message>
        <message>
            <source>&amp;Name</source>
            <translation>&amp;Nombre</translation>
        </message>
        <message>
            <source>&amp;Ideal client</source>
            <translation>Cliente &amp;ideal</translation>
        </message>
        <message>
            <source>&amp;Price a month</source>
            <translation>&amp;Precio al mes</translation>
        </message>
        <message>
            <source>Planned &amp;clients</source>
            <translation>&amp;Clientes previstos</translation>
        </message>
        <message>
            <source>What it does not &amp;hold</source>
            <translation>&amp;Lo que no incluye</translation>
        </message>
        <message>
            <source>&amp;Start from</source>
            <translation>&amp;Empezar con</translation>
        </message>
        <message>
            <source>None named yet</source>
            <translation>Ninguno indicado aún</translation>
        </message>
        <message>
            <source>No services</source>
            <translation>Ningún servicio</translation>
        </message>
        <message>
            <source>All that {package} holds</source>
            <translation>Todo lo que incluye {package}</translation>
        </message>
    </context>
    <context>
        <name>PackagePane</name>
        <message>
            <source>Move to a smaller tier</source>
            <translation>Mover a un nivel menor</translation>
        </message>
        <message>
            <source>Move to a larger tier</source>
            <translation>Mover a un nivel mayor</translation>
        </message>
        <message>
            <source>Archive this package</source>
            <translation>Archivar este paquete</translation>
        </message>
        <message>
            <source>Active</source>
            <translation>Activo</translation>
        </message>
        <message>
            <source>Draft</source>
            <translation>Borrador</translation>
        </message>
        <message>
            <source>Deactivate</source>
            <translation>Desactivar</translation>
        </message>
        <message>
            <source>Activate</source>
            <translation>Activar</translation>
        </message>
        <message>
            <source>Ideal client: {persona}</source>
            <translation>Cliente ideal: {persona}</translation>
        </message>
        <message>
            <source>No ideal client named yet</source>
            <translation>Aún sin cliente ideal</translation>
        </message>
        <message>
            <source>No services yet</source>
            <translation>Todavía no hay servicios</translation>
        </message>
        <message numerus="yes">
            <source>%n compliance service(s), no advisory one</source>
            <translation>
                <numerusform>%n servicio de cumplimiento, ninguno de asesoría</numerusform>
                <numerusform>%n servicios de cumplimiento, ninguno de asesoría</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n advisory service(s), no compliance one</source>
            <translation>
                <numerusform>%n servicio de asesoría, ninguno de cumplimiento</numerusform>
                <numerusform>%n servicios de asesoría, ninguno de cumplimiento</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n compliance service(s)</source>
            <translation>
                <numerusform>%n servicio de cumplimiento</numerusform>
                <numerusform>%n servicios de cumplimiento</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n advisory one(s)</source>
            <translation>
                <numerusform>%n de asesoría</numerusform>
                <numerusform>%n de asesoría</numerusform>
            </translation>
        </message>
        <message>
            <source>{compliance}, {advisory}</source>
            <translation>{compliance}, {advisory}</translation>
        </message>
        <message>
            <source>Edit…</source>
            <translation>Editar…</translation>
        </message>
        <message>
            <source>What to show of the package</source>
            <translation>Qué mostrar del paquete</translation>
        </message>
        <message>
            <source>Price</source>
            <translation>Precio</translation>
        </message>
        <message>
            <source>Cost floor</source>
            <translation>Costo mínimo</translation>
        </message>
        <message>
            <source>Clients</source>
            <translation>Clientes</translation>
        </message>
    </context>
    <context>
        <name>PackageWords</name>
        <message numerus="yes">
            <source>%n document(s)</source>
            <translation>
                <numerusform>%n documento</numerusform>
                <numerusform>%n documentos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n sales invoice(s)</source>
            <translation>
                <numerusform>%n factura emitida</numerusform>
                <numerusform>%n facturas emitidas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n supplier bill(s)</source>
            <translation>
                <numerusform>%n factura recibida</numerusform>
                <numerusform>%n facturas recibidas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n call(s)</source>
            <translation>
                <numerusform>%n llamada</numerusform>
                <numerusform>%n llamadas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n bank account(s)</source>
            <translation>
                <numerusform>%n cuenta bancaria</numerusform>
                <numerusform>%n cuentas bancarias</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n employee(s)</source>
            <translation>
                <numerusform>%n empleado</numerusform>
                <numerusform>%n empleados</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n return(s)</source>
            <translation>
                <numerusform>%n declaración</numerusform>
                <numerusform>%n declaraciones</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n companies</source>
            <translation>
                <numerusform>%n sociedad</numerusform>
                <numerusform>%n sociedades</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n time(s)</source>
            <translation>
                <numerusform>%n vez</numerusform>
                <numerusform>%n veces</numerusform>
            </translation>
        </message>
        <message>
            <source>each month</source>
            <translation>cada mes</translation>
        </message>
        <message>
            <source>each quarter</source>
            <translation>cada trimestre</translation>
        </message>
        <message>
            <source>each year</source>
            <translation>cada año</translation>
        </message>
        <message>
            <source>on demand</source>
            <translation>a petición</translation>
        </message>
        <message>
            <source>Holds {service}</source>
            <translation>Incluye {service}</translation>
        </message>
        <message>
            <source>Leaves out {service}, which the client needs</source>
            <translation>No incluye {service}, que el cliente necesita</translation>
        </message>
        <message>
            <source>Which services the client needs is not known</source>
            <translation>No se sabe qué servicios necesita el cliente</translation>
        </message>
        <message>
            <source>Also holds {service}, for which the client has no use</source>
            <translation>Incluye además {service}, que el cliente no necesita</translation>
        </message>
        <message>
            <source>Uses {used} of {included}</source>
            <translation>Usa {used} de {included}</translation>
        </message>
        <message>
            <source>Uses {used}; the package holds {included}</source>
            <translation>Usa {used}; el paquete incluye {included}</translation>
        </message>
        <message>
            <source>Not known whether {included} are enough</source>
            <translation>No se sabe si bastan {included}</translation>
        </message>
        <message>
            <source>Costs {price} a month; the client can pay {reach}</source>
            <translation>Cuesta {price} al mes; el cliente puede pagar {reach}</translation>
        </message>
        <message>
            <source>Costs {price} a month, more than the {reach} the client can pay</source>
            <translation>Cuesta {price} al mes, más de los {reach} que el cliente puede pagar</translation>
        </message>
        <message>
            <source>What the client can pay is not known: neither its sales nor its fee</source>
            <translation>No se sabe lo que el cliente puede pagar: ni sus ventas ni su honorario</translation>
        </message>
        <message>
            <source>Is like the package's ideal client</source>
            <translation>Es como el cliente ideal del paquete</translation>
        </message>
        <message>
            <source>Is nearly like the package's ideal client</source>
            <translation>Es casi como el cliente ideal del paquete</translation>
        </message>
        <message>
            <source>Is not like the package's ideal client</source>
            <translation>No es como el cliente ideal del paquete</translation>
        </message>
        <message>
            <source>The package's ideal client excludes it</source>
            <translation>El cliente ideal del paquete lo excluye</translation>
        </message>
        <message>
            <source>Not known whether it is like the package's ideal client</source>
            <translation>No se sabe si es como el cliente ideal del paquete</translation>
        </message>
        <message>
            <source>Uses {used} of {included}, which is let pass</source>
            <translation>Usa {used} de {included}, lo que se tolera</translation>
        </message>
        <message>
            <source>Active packages: {count}. There should be {least} or more.</source>
            <translation>Paquetes activos: {count}. Deberían ser {least} o más.</translation>
        </message>
        <message>
            <source>Active packages: {count}. There should be {least} at most.</source>
            <translation>Paquetes activos: {count}. Deberían ser {least} como mucho.</translation>
        </message>
        <message>
            <source>{package} costs no more than {other}, which is smaller.</source>
            <translation>{package} no cuesta más que {other}, que es menor.</translation>
        </message>
        <message>
            <source>{package} holds {held} of {service}, {other} holds {included}.</source>
            <translation>{package} incluye {held} de {service}; {other} incluye {included}.</translation>
        </message>
        <message>
            <source>The price is below the cost floor of {limit}.</source>
            <translation>El precio está por debajo del costo mínimo de {limit}.</translation>
        </message>
        <message>
            <source>The price misses the target margin, which takes {limit}.</source>
            <translation>El precio no alcanza el margen objetivo, que pide {limit}.</translation>
        </message>
        <message>
            <source>The price is below the minimum fee of {limit}.</source>
            <translation>El precio está por debajo del honorario mínimo de {limit}.</translation>
        </message>
        <message>
            <source>It names no ideal client.</source>
            <translation>No indica ningún cliente ideal.</translation>
        </message>
        <message>
            <source>It holds no compliance service.</source>
            <translation>No incluye ningún servicio de cumplimiento.</translation>
        </message>
        <message>
            <source>It holds no advisory service.</source>
            <translation>No incluye ningún servicio de asesoría.</translation>
        </message>
        <message>
            <source>It holds no service yet.</source>
            <translation>Aún no incluye ningún servicio.</translation>
        </message>
        <message>
            <source>It has no price yet: type one before you activate it.</source>
            <translation>Aún no tiene precio: escriba uno antes de activarlo.</translation>
        </message>
        <message>
            <source>Nobody's time has a cost yet, so the floor is unknown. Write what people cost in File → Firm and staff.</source>
            <translation>El tiempo de nadie tiene costo aún, así que el costo mínimo no se conoce. Escriba lo que cuesta cada persona en Archivo → Despacho y personal.</translation>
        </message>
        <message>
            <source>{service} is in no active package.</source>
            <translation>{service} no está en ningún paquete activo.</translation>
        </message>
        <message>
            <source>{package} leaves out {service}, {other} holds it.</source>
            <translation>{package} no incluye {service}; {other} sí.</translation>
        </message>
        <message>
            <source>Within</source>
            <translation>Dentro</translation>
        </message>
        <message>
            <source>Let pass</source>
            <translation>Se tolera</translation>
        </message>
        <message>
            <source>Over</source>
            <translation>Por encima</translation>
        </message>
        <message>
            <source>Not known</source>
            <translation>No se sabe</translation>
        </message>
        <message>
            <source>No price yet</source>
            <translation>Aún sin precio</translation>
        </message>
        <message>
            <source>{price} a month</source>
            <translation>{price} al mes</translation>
        </message>
        <message>
            <source>Every service, quantity and price holds</source>
            <translation>Servicios, cantidades y precio encajan</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>y %n más</numerusform>
                <numerusform>y %n más</numerusform>
            </translation>
        </message>
        <message>
            <source>{reason} · {more}</source>
            <translation>{reason} · {more}</translation>
        </message>
        <message>
            <source>Low</source>
            <translation>Bajo</translation>
        </message>
        <message>
            <source>Medium</source>
            <translation>Medio</translation>
        </message>
        <message>
            <source>High</source>
            <translation>Alto</translation>
        </message>
    </context>
    <context>
        <name>PackagesPage</name>
        <message>
            <source>What to show of the packages</source>
            <translation>Qué mostrar de los paquetes</translation>
        </message>
        <message>
            <source>Matrix</source>
            <translation>Matriz</translation>
        </message>
        <message>
            <source>Coverage</source>
            <translation>Cobertura</translation>
        </message>
        <message>
            <source>Consumption</source>
            <translation>Consumo</translation>
        </message>
        <message>
            <source>Migration</source>
            <translation>Migración</translation>
        </message>
        <message>
            <source>Propose packages…</source>
            <translation>Proponer paquetes…</translation>
        </message>
        <message>
            <source>Services…</source>
            <translation>Servicios…</translation>
        </message>
        <message>
            <source>New package</source>
            <translation>Nuevo paquete</translation>
        </message>
        <message>
            <source>No services yet</source>
            <translation>Todavía no hay servicios</translation>
        </message>
        <message>
            <source>Packages are made of services. Start with the usual ones of a bookkeeping firm, with the time each task takes, and change them to yours; or write your own.</source>
            <translation>Los paquetes se componen de servicios. Empiece con los habituales de un despacho contable, con el tiempo de cada tarea, y adáptelos; o escriba los suyos.</translation>
        </message>
        <message>
            <source>Add the usual services</source>
            <translation>Añadir los servicios habituales</translation>
        </message>
        <message>
            <source>No packages yet</source>
            <translation>Aún no hay paquetes</translation>
        </message>
        <message>
            <source>A package is a set of services at one price a month, for one kind of client. Have three to five proposed from what your clients need, or make the first yourself.</source>
            <translation>Un paquete es un conjunto de servicios a un precio al mes, para una clase de cliente. Pida de tres a cinco a partir de lo que necesitan sus clientes, o cree usted el primero.</translation>
        </message>
    </context>
    <context>
        <name>PartingSigns</name>
        <message>
            <source>What speaks for it, and what against</source>
            <translation>Qué habla a favor y qué en contra</translation>
        </message>
        <message>
            <source>No remedy has been put to the client yet.</source>
            <translation>Todavía no se le ha propuesto ninguna medida al cliente.</translation>
        </message>
        <message>
            <source>Remedies tried: {tried}, agreed: {agreed}, refused or not kept: {failed}.</source>
            <translation>Medidas intentadas: {tried}; acordadas: {agreed}; rechazadas o no cumplidas: {failed}.</translation>
        </message>
        <message>
            <source>Profit after a remedy: nothing has been agreed yet.</source>
            <translation>Beneficio tras una medida: todavía no se ha acordado ninguna.</translation>
        </message>
        <message>
            <source>Profit since the agreed terms: not yet known, no quarter is over.</source>
            <translation>Beneficio desde lo acordado: aún no se conoce, no ha terminado ningún trimestre.</translation>
        </message>
        <message>
            <source>Profit since the agreed terms: two quarters below zero ({sums}).</source>
            <translation>Beneficio desde lo acordado: dos trimestres por debajo de cero ({sums}).</translation>
        </message>
        <message>
            <source>Profit since the agreed terms, in the first quarter: {sums}.</source>
            <translation>Beneficio desde lo acordado, en el primer trimestre: {sums}.</translation>
        </message>
        <message>
            <source>Profit since the agreed terms, in the last two quarters: {sums}.</source>
            <translation>Beneficio desde lo acordado, en los dos últimos trimestres: {sums}.</translation>
        </message>
        <message>
            <source>The usual rule for letting go is met. A partner still has to agree.</source>
            <translation>Se cumple la regla habitual para desvincular. Falta la conformidad de un socio.</translation>
        </message>
        <message>
            <source>The usual rule for letting go is not met: two quarters below zero after a remedy, or two remedies refused or not kept.</source>
            <translation>No se cumple la regla habitual para desvincular: dos trimestres por debajo de cero tras una medida acordada, o dos medidas rechazadas o no cumplidas.</translation>
        </message>
        <message>
            <source>Let go this year: {count} of at most {most} ({share} of {clients} clients, rounded down). This is a limit, not a goal.</source>
            <translation>Desvinculados este año: {count} de un máximo de {most} (el {share} de {clients} clientes, redondeado hacia abajo). Es un límite, no una meta.</translation>
        </message>
        <message>
            <source>Let go this year: {count} of at most {most} ({share} of {clients} clients with low, no or negative profit, rounded down). This is a limit, not a goal.</source>
            <translation>Desvinculados este año: {count} de un máximo de {most} (el {share} de {clients} clientes con beneficio bajo, nulo o negativo, redondeado hacia abajo). Es un límite, no una meta.</translation>
        </message>
    </context>
    <context>
        <name>PassphraseCommands</name>
        <message>
            <source>Encrypting the workbook. Nothing in it changes until this is done…</source>
            <translation>Cifrando el libro. Nada cambia en él hasta que esto termine…</translation>
        </message>
        <message>
            <source>Writing the workbook without encryption…</source>
            <translation>Escribiendo el libro sin cifrar…</translation>
        </message>
        <message>
            <source>Doing the same with the backups…</source>
            <translation>Haciendo lo mismo con las copias…</translation>
        </message>
        <message>
            <source>Done, with the backups.</source>
            <translation>Hecho, también en las copias.</translation>
        </message>
        <message numerus="yes">
            <source>%n copies could not be changed.</source>
            <translation>
                <numerusform>Una copia no se pudo cambiar.</numerusform>
                <numerusform>%n copias no se pudieron cambiar.</numerusform>
            </translation>
        </message>
        <message>
            <source>They stay as they were, with the passphrase they had:</source>
            <translation>Quedan como estaban, con la contraseña que tenían:</translation>
        </message>
        <message numerus="yes">
            <source>%n copies could not be encrypted. Remove them?</source>
            <translation>
                <numerusform>Una copia no se pudo cifrar. ¿Eliminarla?</numerusform>
                <numerusform>%n copias no se pudieron cifrar. ¿Eliminarlas?</numerusform>
            </translation>
        </message>
        <message>
            <source>Anybody who has these files can read everything in them:</source>
            <translation>Quien tenga estos archivos puede leer todo lo que contienen:</translation>
        </message>
        <message>
            <source>Remove them</source>
            <translation>Eliminar</translation>
        </message>
    </context>
    <context>
        <name>PassphraseDialog</name>
        <message>
            <source>&amp;Remove the passphrase…</source>
            <translation>&amp;Quitar la contraseña…</translation>
        </message>
        <message>
            <source>Type the passphrase.</source>
            <translation>Escriba la contraseña.</translation>
        </message>
        <message>
            <source>&amp;Current passphrase</source>
            <translation>Con&amp;traseña actual</translation>
        </message>
        <message>
            <source>&amp;New passphrase</source>
            <translation>&amp;Nueva contraseña</translation>
        </message>
        <message>
            <source>The same &amp;again</source>
            <translation>La misma otra &amp;vez</translation>
        </message>
        <message>
            <source>The workbook and its backups are written anew without encryption. Whoever has the file can then read everything in it.</source>
            <translation>El libro y sus copias se vuelven a escribir sin cifrar. Quien tenga el archivo podrá leer todo lo que contiene.</translation>
        </message>
        <message>
            <source>Remove the passphrase</source>
            <translation>Quitar la contraseña</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Quitar</translation>
        </message>
        <message>
            <source>The workbook and its backups are encrypted: without the passphrase nobody can read them, whoever has the computer or the file.</source>
            <translation>El libro y sus copias se cifran: sin la contraseña nadie puede leerlos, aunque tenga el equipo o el archivo.</translation>
        </message>
        <message>
            <source>Set a passphrase</source>
            <translation>Poner una contraseña</translation>
        </message>
        <message>
            <source>Encrypt</source>
            <translation>Cifrar</translation>
        </message>
        <message>
            <source>Change the passphrase</source>
            <translation>Cambiar la contraseña</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Cambiar</translation>
        </message>
        <message>
            <source>A passphrase that is lost is lost. Nobody can open the workbook without it, nor a backup of it, not even who made ClientDesk. Write it down and keep it in a safe place.</source>
            <translation>Una contraseña perdida está perdida. Sin ella nadie puede abrir el libro ni una copia, tampoco quien hizo ClientDesk. Anótela y guárdela en un lugar seguro.</translation>
        </message>
        <message>
            <source>&amp;Propose one</source>
            <translation>&amp;Proponer una</translation>
        </message>
        <message>
            <source>At least eight characters.</source>
            <translation>Al menos ocho caracteres.</translation>
        </message>
        <message>
            <source>This is not the same.</source>
            <translation>No es la misma.</translation>
        </message>
    </context>
    <context>
        <name>PassphraseEntry</name>
        <message>
            <source>&amp;Show what is typed</source>
            <translation>&amp;Mostrar lo que se escribe</translation>
        </message>
        <message>
            <source>This is not the passphrase. Look at capital letters.</source>
            <translation>Esta no es la contraseña. Revise las mayúsculas.</translation>
        </message>
    </context>
    <context>
        <name>PathCard</name>
        <message>
            <source>Personas</source>
            <translation>Clientes ideales</translation>
        </message>
        <message>
            <source>Needs</source>
            <translation>Necesidades</translation>
        </message>
        <message>
            <source>Packages</source>
            <translation>Paquetes</translation>
        </message>
        <message>
            <source>Migrate</source>
            <translation>Migrar</translation>
        </message>
        <message>
            <source>Let go</source>
            <translation>Desvincular</translation>
        </message>
        <message>
            <source>Go</source>
            <translation>Ir</translation>
        </message>
        <message>
            <source>Your path</source>
            <translation>Su recorrido</translation>
        </message>
    </context>
    <context>
        <name>PaymentPlan</name>
        <message>
            <source>Propose instalments</source>
            <translation>Proponer cuotas</translation>
        </message>
        <message>
            <source>Add an &amp;instalment</source>
            <translation>Añadir una c&amp;uota</translation>
        </message>
        <message>
            <source>Remove this instalment</source>
            <translation>Quitar esta cuota</translation>
        </message>
        <message>
            <source>Write how many instalments.</source>
            <translation>Escriba cuántas cuotas.</translation>
        </message>
        <message>
            <source>The client owes nothing today.</source>
            <translation>El cliente no debe nada hoy.</translation>
        </message>
        <message>
            <source>Owed today: {amount}.</source>
            <translation>Debe hoy: {amount}.</translation>
        </message>
        <message>
            <source>Owed today: {amount}. In this plan: {sum}.</source>
            <translation>Debe hoy: {amount}. En este plan: {sum}.</translation>
        </message>
        <message>
            <source>Due on</source>
            <translation>Vence el</translation>
        </message>
        <message>
            <source>Write the day it is due.</source>
            <translation>Escriba el día en que vence.</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>Importe</translation>
        </message>
        <message>
            <source>Write the amount.</source>
            <translation>Escriba el importe.</translation>
        </message>
        <message>
            <source>Paid on</source>
            <translation>Pagada el</translation>
        </message>
        <message>
            <source>How many instalments</source>
            <translation>Cuántas cuotas</translation>
        </message>
    </context>
    <context>
        <name>PdfDialog</name>
        <message>
            <source>&amp;Save as PDF…</source>
            <translation>&amp;Guardar como PDF…</translation>
        </message>
        <message>
            <source>&amp;Print…</source>
            <translation>&amp;Imprimir…</translation>
        </message>
        <message>
            <source>PDF documents (*.pdf)</source>
            <translation>Documentos PDF (*.pdf)</translation>
        </message>
        <message>
            <source>Save as PDF</source>
            <translation>Guardar como PDF</translation>
        </message>
    </context>
    <context>
        <name>PdfPreview</name>
        <message>
            <source>Preview</source>
            <translation>Vista previa</translation>
        </message>
    </context>
    <context>
        <name>PeriodButton</name>
        <message>
            <source>Last 12 months</source>
            <translation>Últimos 12 meses</translation>
        </message>
        <message>
            <source>This year</source>
            <translation>Este año</translation>
        </message>
        <message>
            <source>Last year</source>
            <translation>El año pasado</translation>
        </message>
        <message>
            <source>Other days…</source>
            <translation>Otros días…</translation>
        </message>
        <message>
            <source>Period: {period}</source>
            <translation>Período: {period}</translation>
        </message>
    </context>
    <context>
        <name>PeriodDialog</name>
        <message>
            <source>Period</source>
            <translation>Período</translation>
        </message>
        <message>
            <source>Write a day.</source>
            <translation>Escriba un día.</translation>
        </message>
        <message>
            <source>&amp;From</source>
            <translation>&amp;Desde</translation>
        </message>
        <message>
            <source>&amp;To, included</source>
            <translation>&amp;Hasta, incluido</translation>
        </message>
        <message>
            <source>Figures of which days?</source>
            <translation>¿Cifras de qué días?</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Mostrar</translation>
        </message>
        <message>
            <source>The last day comes before the first.</source>
            <translation>El último día es anterior al primero.</translation>
        </message>
    </context>
    <context>
        <name>PersonaBench</name>
        <message>
            <source>Archived</source>
            <translation>Archivadas</translation>
        </message>
        <message>
            <source>New persona</source>
            <translation>Nuevo cliente ideal</translation>
        </message>
        <message>
            <source>Leave “{name}” without saving what you wrote?</source>
            <translation>¿Dejar «{name}» sin guardar lo que escribió?</translation>
        </message>
        <message>
            <source>Do not save</source>
            <translation>No guardar</translation>
        </message>
        <message>
            <source>A persona describes a kind of client and names none: take out “{name}”.</source>
            <translation>Un cliente ideal describe un tipo de cliente y no nombra a ninguno: quite «{name}».</translation>
        </message>
    </context>
    <context>
        <name>PersonaEditor</name>
        <message>
            <source>None yet</source>
            <translation>Ninguno todavía</translation>
        </message>
        <message>
            <source>1: hardly any</source>
            <translation>1: casi ninguno</translation>
        </message>
        <message>
            <source>5: very much</source>
            <translation>5: muchísimo</translation>
        </message>
        <message>
            <source>S&amp;ave</source>
            <translation>G&amp;uardar</translation>
        </message>
        <message>
            <source>Disca&amp;rd</source>
            <translation>&amp;Descartar</translation>
        </message>
        <message>
            <source>Du&amp;plicate</source>
            <translation>Du&amp;plicar</translation>
        </message>
        <message>
            <source>Arch&amp;ive</source>
            <translation>Arc&amp;hivar</translation>
        </message>
        <message>
            <source>Not saved yet</source>
            <translation>Sin guardar</translation>
        </message>
        <message>
            <source>Pu&amp;t back</source>
            <translation>Recupera&amp;r</translation>
        </message>
        <message>
            <source>1: unlikely</source>
            <translation>1: poco probable</translation>
        </message>
        <message>
            <source>5: very likely</source>
            <translation>5: muy probable</translation>
        </message>
        <message>
            <source>Write a name for this kind of client.</source>
            <translation>Escriba un nombre para este tipo de cliente.</translation>
        </message>
        <message>
            <source>e.g. shops with staff and many card payments</source>
            <translation>p. ej., comercios con personal y muchos cobros con tarjeta</translation>
        </message>
        <message>
            <source>e.g. knows every month what it may spend</source>
            <translation>p. ej., sabe cada mes cuánto puede gastar</translation>
        </message>
        <message>
            <source>&amp;Name</source>
            <translation>&amp;Nombre</translation>
        </message>
        <message>
            <source>Ideal client f&amp;or</source>
            <translation>C&amp;liente ideal de</translation>
        </message>
        <message>
            <source>&amp;Who it is</source>
            <translation>&amp;Quién es</translation>
        </message>
        <message>
            <source>What it &amp;gains</source>
            <translation>Qué &amp;gana</translation>
        </message>
        <message>
            <source>&amp;Likely to buy, 5 is most</source>
            <translation>Pr&amp;obable que compre, 5 es lo máximo</translation>
        </message>
        <message>
            <source>&amp;Benefit from it, 5 is most</source>
            <translation>&amp;Beneficio que obtiene, 5 es lo máximo</translation>
        </message>
        <message>
            <source>Rules</source>
            <translation>Reglas</translation>
        </message>
    </context>
    <context>
        <name>PersonaList</name>
        <message>
            <source>Services without a persona</source>
            <translation>Servicios sin cliente ideal</translation>
        </message>
        <message numerus="yes">
            <source>%n service(s) without a persona</source>
            <translation>
                <numerusform>%n servicio sin cliente ideal</numerusform>
                <numerusform>%n servicios sin cliente ideal</numerusform>
            </translation>
        </message>
        <message>
            <source>Every service has its ideal client.</source>
            <translation>Cada servicio tiene su cliente ideal.</translation>
        </message>
        <message>
            <source>Likely {likelihood} of 5 · benefit {benefit} of 5</source>
            <translation>Probable {likelihood} de 5 · beneficio {benefit} de 5</translation>
        </message>
        <message>
            <source>For no service yet</source>
            <translation>Para ningún servicio todavía</translation>
        </message>
        <message>
            <source>New persona</source>
            <translation>Nuevo cliente ideal</translation>
        </message>
        <message>
            <source>Not saved yet</source>
            <translation>Sin guardar</translation>
        </message>
        <message>
            <source>Archived</source>
            <translation>Archivadas</translation>
        </message>
        <message>
            <source>folded</source>
            <translation>plegado</translation>
        </message>
        <message>
            <source>open</source>
            <translation>desplegado</translation>
        </message>
        <message>
            <source>Personas</source>
            <translation>Clientes ideales</translation>
        </message>
    </context>
    <context>
        <name>PersonaMatrixView</name>
        <message>
            <source>Services and personas</source>
            <translation>Servicios y clientes ideales</translation>
        </message>
        <message>
            <source>Service</source>
            <translation>Servicio</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Tipo</translation>
        </message>
        <message>
            <source>Ideal client</source>
            <translation>Cliente ideal</translation>
        </message>
        <message>
            <source>{persona} is the ideal client of {service}</source>
            <translation>{persona} es el cliente ideal de {service}</translation>
        </message>
        <message>
            <source>{persona} is not the ideal client of {service}</source>
            <translation>{persona} no es el cliente ideal de {service}</translation>
        </message>
        <message>
            <source>No persona</source>
            <translation>Sin cliente ideal</translation>
        </message>
        <message>
            <source>What each ideal client would buy. Press Enter in a cell, or double-click it, to tick a service for a persona.</source>
            <translation>Lo que compraría cada cliente ideal. Pulse Intro en una celda, o haga doble clic en ella, para marcar un servicio para él.</translation>
        </message>
        <message>
            <source>Personas and services</source>
            <translation>Clientes ideales y servicios</translation>
        </message>
    </context>
    <context>
        <name>PersonasPage</name>
        <message>
            <source>New persona</source>
            <translation>Nuevo cliente ideal</translation>
        </message>
        <message>
            <source>What to show of the personas</source>
            <translation>Qué mostrar de los clientes ideales</translation>
        </message>
        <message>
            <source>Personas</source>
            <translation>Clientes ideales</translation>
        </message>
        <message>
            <source>Matrix</source>
            <translation>Matriz</translation>
        </message>
        <message>
            <source>Who is each service made for? Describe it by rules; no client is named.</source>
            <translation>¿Para quién es cada servicio? Descríbalo con reglas; no se nombra a ningún cliente.</translation>
        </message>
        <message>
            <source>Services…</source>
            <translation>Servicios…</translation>
        </message>
        <message>
            <source>No services yet</source>
            <translation>Todavía no hay servicios</translation>
        </message>
        <message>
            <source>A persona is the ideal client of a service. Add the services that firms like yours offer, change them as you like, then describe who each one is made for.</source>
            <translation>Cada servicio tiene su cliente ideal. Añada los servicios que ofrecen despachos como el suyo, cámbielos a su gusto y describa para quién es cada uno.</translation>
        </message>
        <message>
            <source>Add the usual services</source>
            <translation>Añadir los servicios habituales</translation>
        </message>
        <message>
            <source>No persona yet</source>
            <translation>Todavía no hay clientes ideales</translation>
        </message>
        <message>
            <source>Pick a service at the left to say who its ideal client is: who needs it or gains most, who is likely to buy it, and who must be left out.</source>
            <translation>Elija un servicio a la izquierda para decir quién es su cliente ideal: quién lo necesita o gana más con él, quién es probable que lo compre y quién debe quedar fuera.</translation>
        </message>
    </context>
    <context>
        <name>PickEditor</name>
        <message>
            <source>Show all</source>
            <translation>Mostrar todos</translation>
        </message>
    </context>
    <context>
        <name>PlanActionForm</name>
        <message>
            <source>Open the review</source>
            <translation>Abrir la revisión</translation>
        </message>
        <message>
            <source>{action} {effect}</source>
            <translation>{action} {effect}</translation>
        </message>
        <message>
            <source>Expected a month: {choices}</source>
            <translation>Esperado al mes: {choices}</translation>
        </message>
        <message>
            <source>Write a figure here.</source>
            <translation>Escriba aquí una cifra.</translation>
        </message>
        <message>
            <source>Today a month: fee {fee}, {hours} h ({delivery} delivery), profit {profit}</source>
            <translation>Hoy al mes: {fee}, {hours} h ({delivery} de prestación), beneficio {profit}</translation>
        </message>
        <message>
            <source>Today a month: fee {fee}, expenses {expenses}, profit {profit}</source>
            <translation>Hoy al mes: {fee}, gastos {expenses}, beneficio {profit}</translation>
        </message>
        <message>
            <source>The plan keeps it as it is.</source>
            <translation>El plan lo conserva como está.</translation>
        </message>
        <message>
            <source>Nothing changes. Choose an action to see what it would be worth.</source>
            <translation>Nada cambia. Elija una acción para ver cuánto valdría.</translation>
        </message>
        <message>
            <source>You decide alone. The firm's profit changes by {yes} a month: its overhead stays.</source>
            <translation>Lo decide usted. El beneficio del despacho cambia en {yes} al mes: sus gastos generales quedan.</translation>
        </message>
        <message>
            <source>The firm's profit a month: {yes} if it agrees, {no} if it says no; with a chance of {chance} that is {expected}.</source>
            <translation>Beneficio del despacho al mes: {yes} si acepta, {no} si dice que no; con una probabilidad de {chance}, eso es {expected}.</translation>
        </message>
        <message>
            <source>Open the client</source>
            <translation>Abrir el cliente</translation>
        </message>
        <message>
            <source>&amp;Action</source>
            <translation>Acc&amp;ión</translation>
        </message>
        <message>
            <source>&amp;Package</source>
            <translation>&amp;Paquete</translation>
        </message>
        <message>
            <source>as today</source>
            <translation>como hoy</translation>
        </message>
        <message>
            <source>Ne&amp;w fee</source>
            <translation>Nuevo &amp;honorario</translation>
        </message>
        <message>
            <source>Delivery h&amp;ours</source>
            <translation>H&amp;oras de servicio</translation>
        </message>
        <message>
            <source>It pays a &amp;month</source>
            <translation>Paga al &amp;mes</translation>
        </message>
        <message>
            <source>Chance %</source>
            <translation>Prob. %</translation>
        </message>
        <message>
            <source>If it says no, &amp;it</source>
            <translation>Si dice &amp;que no,</translation>
        </message>
    </context>
    <context>
        <name>PlanBar</name>
        <message>
            <source>F&amp;rom</source>
            <translation>&amp;Desde</translation>
        </message>
        <message>
            <source>Compare plans…</source>
            <translation>Comparar planes…</translation>
        </message>
        <message>
            <source>Use the figures of the chosen period</source>
            <translation>Usar las cifras del período elegido</translation>
        </message>
        <message>
            <source>S&amp;tart this plan…</source>
            <translation>Iniciar es&amp;te plan…</translation>
        </message>
        <message>
            <source>{name} (started)</source>
            <translation>{name} (iniciado)</translation>
        </message>
        <message>
            <source>on the figures of {period}; started on {day}</source>
            <translation>con las cifras de {period}; iniciado el {day}</translation>
        </message>
        <message>
            <source>on the figures of {period}</source>
            <translation>con las cifras de {period}</translation>
        </message>
        <message>
            <source>Plan</source>
            <translation>Plan</translation>
        </message>
        <message>
            <source>First month of the plan</source>
            <translation>Primer mes del plan</translation>
        </message>
        <message>
            <source>&amp;New</source>
            <translation>&amp;Nuevo</translation>
        </message>
        <message>
            <source>P&amp;lan</source>
            <translation>P&amp;lan</translation>
        </message>
        <message>
            <source>&amp;Propose a plan</source>
            <translation>&amp;Proponer un plan</translation>
        </message>
        <message>
            <source>&amp;Empty plan</source>
            <translation>Plan &amp;vacío</translation>
        </message>
        <message>
            <source>&amp;Copy of this plan</source>
            <translation>&amp;Copia de este plan</translation>
        </message>
        <message>
            <source>Rename…</source>
            <translation>Cambiar nombre…</translation>
        </message>
        <message>
            <source>Delete…</source>
            <translation>Eliminar…</translation>
        </message>
    </context>
    <context>
        <name>PlanBoard</name>
        <message numerus="yes">
            <source>%n client(s) with an action</source>
            <translation>
                <numerusform>%n cliente con una acción</numerusform>
                <numerusform>%n clientes con una acción</numerusform>
            </translation>
        </message>
        <message>
            <source>Search clients</source>
            <translation>Buscar clientes</translation>
        </message>
        <message>
            <source>Which clients</source>
            <translation>Qué clientes</translation>
        </message>
        <message>
            <source>Amounts and hours of a month</source>
            <translation>Importes y horas de un mes</translation>
        </message>
    </context>
    <context>
        <name>PlanCashPane</name>
        <message>
            <source>Change in cash by month</source>
            <translation>Cambio del efectivo por mes</translation>
        </message>
        <message>
            <source>As expected, against going on as today. A changed fee comes in as late as the client pays today; pay and overhead go on whoever leaves.</source>
            <translation>Lo esperado, frente a seguir como hoy. Un honorario cambiado entra tan tarde como el cliente paga hoy; sueldos y gastos generales siguen, se vaya quien se vaya.</translation>
        </message>
        <message>
            <source>By the end of {month}, cash is as it would be without the plan.</source>
            <translation>A fines de {month}, el efectivo es el mismo que sin el plan.</translation>
        </message>
        <message>
            <source>{amount} more cash by the end of {month}.</source>
            <translation>{amount} más de efectivo a fines de {month}.</translation>
        </message>
        <message>
            <source>{amount} less cash by the end of {month}.</source>
            <translation>{amount} menos de efectivo a fines de {month}.</translation>
        </message>
        <message>
            <source>Change of the month</source>
            <translation>Cambio del mes</translation>
        </message>
        <message>
            <source>Added up</source>
            <translation>Acumulado</translation>
        </message>
    </context>
    <context>
        <name>PlanCommands</name>
        <message>
            <source>Looking for the best plan…</source>
            <translation>Buscando el mejor plan…</translation>
        </message>
        <message>
            <source>Plan {number}</source>
            <translation>Plan {number}</translation>
        </message>
        <message>
            <source>Copy of {name}</source>
            <translation>Copia de {name}</translation>
        </message>
        <message>
            <source>Write a name.</source>
            <translation>Escriba un nombre.</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <source>Rename the plan</source>
            <translation>Cambiar el nombre del plan</translation>
        </message>
        <message>
            <source>Delete the plan “{name}”?</source>
            <translation>¿Eliminar el plan «{name}»?</translation>
        </message>
        <message>
            <source>Undo brings it back.</source>
            <translation>Deshacer lo recupera.</translation>
        </message>
        <message>
            <source>The reviews that it opened stay. Undo brings the plan back.</source>
            <translation>Las revisiones que abrió quedan. Deshacer recupera el plan.</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Eliminar</translation>
        </message>
        <message>
            <source>Preparing the reviews…</source>
            <translation>Preparando las revisiones…</translation>
        </message>
        <message>
            <source>Proposal of {day}</source>
            <translation>Propuesta del {day}</translation>
        </message>
        <message>
            <source>Nothing that can be asked of a client is expected to pay.</source>
            <translation>Nada de lo que puede pedirse a un cliente promete ganancia.</translation>
        </message>
        <message>
            <source>The proposed plan is empty.</source>
            <translation>El plan propuesto está vacío.</translation>
        </message>
        <message>
            <source>Start the plan “{name}”?</source>
            <translation>¿Iniciar el plan «{name}»?</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Iniciar</translation>
        </message>
        <message numerus="yes">
            <source>It opens %n review(s) with what the plan proposes.</source>
            <translation>
                <numerusform>Se abre %n revisión con lo que el plan propone.</numerusform>
                <numerusform>Se abren %n revisiones con lo que el plan propone.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>It goes on with %n review(s) already open.</source>
            <translation>
                <numerusform>Sigue con %n revisión ya abierta.</numerusform>
                <numerusform>Sigue con %n revisiones ya abiertas.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>It leaves out %n client(s) that you have archived.</source>
            <translation>
                <numerusform>Deja fuera a %n cliente que usted ha archivado.</numerusform>
                <numerusform>Deja fuera a %n clientes que usted ha archivado.</numerusform>
            </translation>
        </message>
        <message>
            <source>No client hears of it before you write. Undo takes it back.</source>
            <translation>Ningún cliente se entera antes de que usted le escriba. Deshacer lo revierte.</translation>
        </message>
        <message>
            <source>Plan “{name}”</source>
            <translation>Plan «{name}»</translation>
        </message>
    </context>
    <context>
        <name>PlanCompareDialog</name>
        <message>
            <source>Working the plans out…</source>
            <translation>Calculando los planes…</translation>
        </message>
        <message>
            <source>Compare plans</source>
            <translation>Comparar planes</translation>
        </message>
        <message>
            <source>An average month of each plan's own figures. Expected: by the chance that each client agrees.</source>
            <translation>Un mes medio de las cifras de cada plan. Esperado: según la probabilidad de que cada cliente acepte.</translation>
        </message>
        <message>
            <source>A month</source>
            <translation>Al mes</translation>
        </message>
        <message>
            <source>Change in full profit, expected</source>
            <translation>Cambio del beneficio completo, esperado</translation>
        </message>
        <message>
            <source>If all agree</source>
            <translation>Si todos aceptan</translation>
        </message>
        <message>
            <source>Full profit, expected</source>
            <translation>Beneficio completo, esperado</translation>
        </message>
        <message>
            <source>Fees, expected</source>
            <translation>Honorarios, esperado</translation>
        </message>
        <message>
            <source>Hours, expected</source>
            <translation>Horas, esperado</translation>
        </message>
        <message>
            <source>Hours freed, if all agree</source>
            <translation>Horas liberadas, si todos aceptan</translation>
        </message>
        <message>
            <source>Clients asked</source>
            <translation>Clientes consultados</translation>
        </message>
        <message>
            <source>Any of them may say no</source>
            <translation>Cualesquiera pueden decir que no</translation>
        </message>
        <message>
            <source>Least chance that pays</source>
            <translation>Probabilidad mínima que conviene</translation>
        </message>
        <message>
            <source>Clients let go</source>
            <translation>Clientes desvinculados</translation>
        </message>
        <message>
            <source>Overhead left behind</source>
            <translation>Gastos generales que quedan</translation>
        </message>
        <message>
            <source>Cash after a year</source>
            <translation>Efectivo tras un año</translation>
        </message>
    </context>
    <context>
        <name>PlanDetails</name>
        <message>
            <source>Risks</source>
            <translation>Riesgos</translation>
        </message>
        <message>
            <source>Lines</source>
            <translation>Líneas</translation>
        </message>
        <message>
            <source>Cash</source>
            <translation>Efectivo</translation>
        </message>
        <message>
            <source>Hours</source>
            <translation>Horas</translation>
        </message>
        <message>
            <source>Limit</source>
            <translation>Límite</translation>
        </message>
        <message>
            <source>What to show of the result</source>
            <translation>Qué mostrar del resultado</translation>
        </message>
    </context>
    <context>
        <name>PlanLimitPane</name>
        <message>
            <source>&amp;Keep the reason</source>
            <translation>&amp;Guardar el motivo</translation>
        </message>
        <message>
            <source>Limit of this year: {share} % of {base}</source>
            <translation>Límite de este año: {share} % de {base}</translation>
        </message>
        <message>
            <source>Rounded down</source>
            <translation>Redondeado hacia abajo</translation>
        </message>
        <message>
            <source>Let go since January</source>
            <translation>Desvinculados desde enero</translation>
        </message>
        <message>
            <source>Left this year</source>
            <translation>Quedan este año</translation>
        </message>
        <message>
            <source>Let go by this plan</source>
            <translation>Desvinculados por este plan</translation>
        </message>
        <message>
            <source>Left then</source>
            <translation>Quedan después</translation>
        </message>
        <message>
            <source>Over the limit by</source>
            <translation>Por encima del límite</translation>
        </message>
        <message>
            <source>Counted are all clients of today and those let go this year.</source>
            <translation>Se cuentan todos los clientes de hoy y los desvinculados este año.</translation>
        </message>
        <message>
            <source>Counted are today's clients with low, no or negative profit and those let go this year.</source>
            <translation>Se cuentan los clientes de hoy con beneficio bajo, nulo o negativo y los desvinculados este año.</translation>
        </message>
        <message>
            <source>It is a guard, not a quota: nobody has to go. Over it, a plan needs a written reason.</source>
            <translation>Es un tope, no una cuota: nadie tiene que irse. Para superarlo, un plan necesita un motivo escrito.</translation>
        </message>
        <message>
            <source>Reason to &amp;go over the limit</source>
            <translation>Motivo para s&amp;uperar el límite</translation>
        </message>
        <message>
            <source>Reason to go over the limit</source>
            <translation>Motivo para superar el límite</translation>
        </message>
    </context>
    <context>
        <name>PlanLines</name>
        <message>
            <source>A month</source>
            <translation>Al mes</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>Período</translation>
        </message>
        <message>
            <source>Of what time</source>
            <translation>De qué tiempo</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Hoy</translation>
        </message>
        <message>
            <source>All agree</source>
            <translation>Aceptan</translation>
        </message>
        <message>
            <source>Expected</source>
            <translation>Esperado</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Cambio</translation>
        </message>
        <message>
            <source>Fees</source>
            <translation>Honorarios</translation>
        </message>
        <message>
            <source>Write-offs</source>
            <translation>Importes dados de baja</translation>
        </message>
        <message>
            <source>Delivery time</source>
            <translation>Prestación del servicio</translation>
        </message>
        <message>
            <source>Selling</source>
            <translation>Gestión comercial</translation>
        </message>
        <message>
            <source>Collection</source>
            <translation>Cobranza</translation>
        </message>
        <message>
            <source>Expenses</source>
            <translation>Gastos</translation>
        </message>
        <message>
            <source>Tools</source>
            <translation>Herramientas</translation>
        </message>
        <message>
            <source>Contribution</source>
            <translation>Contribución</translation>
        </message>
        <message>
            <source>Overhead</source>
            <translation>Gastos generales</translation>
        </message>
        <message>
            <source>Full profit</source>
            <translation>Beneficio completo</translation>
        </message>
        <message>
            <source>Margin</source>
            <translation>Margen</translation>
        </message>
        <message>
            <source>Hours</source>
            <translation>Horas</translation>
        </message>
        <message>
            <source>Fees an hour</source>
            <translation>Honorarios por hora</translation>
        </message>
        <message>
            <source>If all agree · {period}</source>
            <translation>Si todos aceptan · {period}</translation>
        </message>
    </context>
    <context>
        <name>PlanPage</name>
        <message>
            <source>There is no package to move to yet: see Packages.</source>
            <translation>Aún no hay paquetes a los que pasar: vea Paquetes.</translation>
        </message>
        <message>
            <source>It has no direct expenses that it could pay.</source>
            <translation>No tiene gastos directos que pudiera pagar.</translation>
        </message>
        <message>
            <source>No plans yet</source>
            <translation>Aún no hay planes</translation>
        </message>
        <message>
            <source>A plan says what to do with each client and shows what that would make of the firm, before anybody hears of it. Have one proposed, then make it yours. Nothing changes until you start it.</source>
            <translation>Un plan dice qué hacer con cada cliente y muestra qué sería del despacho, antes de que nadie se entere. Pida una propuesta y hágala suya. Nada cambia hasta que usted lo inicie.</translation>
        </message>
        <message>
            <source>Propose a plan</source>
            <translation>Proponer un plan</translation>
        </message>
        <message>
            <source>Empty plan</source>
            <translation>Plan vacío</translation>
        </message>
    </context>
    <context>
        <name>PlanResultTable</name>
        <message>
            <source>promised</source>
            <translation>prometido</translation>
        </message>
        <message>
            <source>Fees</source>
            <translation>Honorarios</translation>
        </message>
        <message>
            <source>Hours</source>
            <translation>Horas</translation>
        </message>
        <message>
            <source>Contribution</source>
            <translation>Contribución</translation>
        </message>
        <message>
            <source>Client</source>
            <translation>Cliente</translation>
        </message>
        <message>
            <source>Action</source>
            <translation>Acción</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Respuesta</translation>
        </message>
    </context>
    <context>
        <name>PlanResultsPage</name>
        <message>
            <source>Contribution a month</source>
            <translation>Contribución al mes</translation>
        </message>
        <message>
            <source>Fees a month</source>
            <translation>Honorarios al mes</translation>
        </message>
        <message>
            <source>Hours freed a month</source>
            <translation>Horas liberadas al mes</translation>
        </message>
        <message>
            <source>Clients that agreed</source>
            <translation>Clientes que aceptaron</translation>
        </message>
        <message>
            <source>Print the year…</source>
            <translation>Imprimir el año…</translation>
        </message>
        <message>
            <source>promised: {promised}</source>
            <translation>prometido: {promised}</translation>
        </message>
        <message>
            <source>{count} of {all}</source>
            <translation>{count} de {all}</translation>
        </message>
        <message>
            <source>Plan</source>
            <translation>Plan</translation>
        </message>
        <message>
            <source>Clients of the plan</source>
            <translation>Clientes del plan</translation>
        </message>
        <message>
            <source>&amp;Print the year…</source>
            <translation>&amp;Imprimir el año…</translation>
        </message>
        <message>
            <source>Before and since</source>
            <translation>Antes y después</translation>
        </message>
        <message>
            <source>No plan has been started yet</source>
            <translation>Todavía no se inició ningún plan</translation>
        </message>
        <message>
            <source>Start a plan, and its promise stands here beside what came: fees, hours and contribution, who agreed, and what the year brought. Nothing is claimed before three whole months.</source>
            <translation>Inicie un plan y aquí verá lo prometido junto a lo logrado: honorarios, horas y contribución, quién aceptó y qué dejó el año. No se afirma nada antes de tres meses completos.</translation>
        </message>
        <message>
            <source>Go to the plan</source>
            <translation>Ir al plan</translation>
        </message>
    </context>
    <context>
        <name>PlanRisks</name>
        <message>
            <source>How sure the plan is</source>
            <translation>Qué tan seguro es el plan</translation>
        </message>
        <message>
            <source>Choose what to do with a client, or have a plan proposed.</source>
            <translation>Elija qué hacer con un cliente, o pida que se proponga un plan.</translation>
        </message>
        <message>
            <source>Nobody is asked for anything: nobody can say no.</source>
            <translation>A nadie se le pide nada: nadie puede decir que no.</translation>
        </message>
        <message>
            <source>Even if all agree, the firm earns less than today.</source>
            <translation>Aunque todos acepten, el despacho gana menos que hoy.</translation>
        </message>
        <message numerus="yes">
            <source>You ask %n client(s).</source>
            <translation>
                <numerusform>Consulta a %n cliente.</numerusform>
                <numerusform>Consulta a %n clientes.</numerusform>
            </translation>
        </message>
        <message>
            <source>Even if all say no, the firm is no worse off.</source>
            <translation>Aunque todos digan que no, el despacho no queda peor.</translation>
        </message>
        <message numerus="yes">
            <source>Any %n of them may say no before the firm is worse off than today.</source>
            <translation>
                <numerusform>Cualquiera de ellos puede decir que no sin que el despacho quede peor que hoy.</numerusform>
                <numerusform>%n de ellos, cualesquiera, pueden decir que no sin que el despacho quede peor que hoy.</numerusform>
            </translation>
        </message>
        <message>
            <source>Any single refusal leaves the firm worse off than today.</source>
            <translation>Una sola negativa deja al despacho peor que hoy.</translation>
        </message>
        <message numerus="yes">
            <source>If it is those that matter least, %n may say no; the one that matters most may not.</source>
            <translation>
                <numerusform>Si es el que menos pesa, %n puede decir que no; el que más pesa, no.</numerusform>
                <numerusform>Si son los que menos pesan, %n pueden decir que no; el que más pesa, no.</numerusform>
            </translation>
        </message>
        <message>
            <source>It pays if each agrees with a chance of {least} or more; you reckon with {usual} on average.</source>
            <translation>Conviene si cada uno acepta con una probabilidad de {least} o más; usted cuenta con {usual} en promedio.</translation>
        </message>
        <message>
            <source>Time worth {amount} a month comes free, as expected. It goes on being paid until it has other work: see Hours.</source>
            <translation>Se libera tiempo por {amount} al mes, según lo esperado. Se sigue pagando hasta que tenga otro trabajo: vea Horas.</translation>
        </message>
        <message numerus="yes">
            <source>%n client(s) would leave if they said no.</source>
            <translation>
                <numerusform>%n cliente se iría si dijera que no.</numerusform>
                <numerusform>%n clientes se irían si dijeran que no.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>It lets %n client(s) go.</source>
            <translation>
                <numerusform>Se desvincula a %n cliente.</numerusform>
                <numerusform>Se desvincula a %n clientes.</numerusform>
            </translation>
        </message>
        <message>
            <source>The {amount} of overhead a month that they bear stays and falls to the others.</source>
            <translation>Los {amount} de gastos generales al mes que soportan quedan y recaen en los demás.</translation>
        </message>
        <message numerus="yes">
            <source>It lets %n client(s) more go than the yearly limit leaves: write the reason.</source>
            <translation>
                <numerusform>Desvincula a %n cliente más de lo que deja el límite anual: escriba el motivo.</numerusform>
                <numerusform>Desvincula a %n clientes más de lo que deja el límite anual: escriba el motivo.</numerusform>
            </translation>
        </message>
        <message>
            <source>It needs {hours} h a month more than the team can work for clients.</source>
            <translation>Necesita {hours} h al mes más de las que el equipo puede trabajar para clientes.</translation>
        </message>
        <message>
            <source>Cash falls behind today's, by {amount} at the end of {month}.</source>
            <translation>El efectivo queda por debajo del de hoy: en {amount} a fines de {month}.</translation>
        </message>
    </context>
    <context>
        <name>PlanTable</name>
        <message>
            <source>All clients</source>
            <translation>Todos los clientes</translation>
        </message>
        <message>
            <source>With an action</source>
            <translation>Con una acción</translation>
        </message>
        <message>
            <source>Losing money</source>
            <translation>Con pérdida</translation>
        </message>
        <message>
            <source>Clients and what the plan does with each</source>
            <translation>Clientes y qué hace el plan con cada uno</translation>
        </message>
        <message>
            <source>Package {name}</source>
            <translation>Paquete {name}</translation>
        </message>
        <message>
            <source>Client</source>
            <translation>Cliente</translation>
        </message>
        <message>
            <source>Fee</source>
            <translation>Honorario</translation>
        </message>
        <message>
            <source>Profit</source>
            <translation>Beneficio</translation>
        </message>
        <message>
            <source>Action</source>
            <translation>Acción</translation>
        </message>
        <message>
            <source>Hours</source>
            <translation>Horas</translation>
        </message>
        <message>
            <source>New fee</source>
            <translation>Nuevo</translation>
        </message>
        <message>
            <source>Chance</source>
            <translation>Prob.</translation>
        </message>
        <message>
            <source>Effect</source>
            <translation>Efecto</translation>
        </message>
    </context>
    <context>
        <name>PlanTimePane</name>
        <message>
            <source>Freed hours, if all agree</source>
            <translation>Horas liberadas, si todos aceptan</translation>
        </message>
        <message>
            <source>Overhead of those who stay</source>
            <translation>Gastos generales de los que quedan</translation>
        </message>
        <message>
            <source>Hours freed a month</source>
            <translation>Horas liberadas al mes</translation>
        </message>
        <message>
            <source>What they go on costing until sold</source>
            <translation>Lo que siguen costando hasta venderse</translation>
        </message>
        <message numerus="yes">
            <source>%n client(s) more on {package}: fees</source>
            <translation>
                <numerusform>%n cliente más en {package}: honorarios</numerusform>
                <numerusform>%n clientes más en {package}: honorarios</numerusform>
            </translation>
        </message>
        <message>
            <source>Their profit</source>
            <translation>Su beneficio</translation>
        </message>
        <message>
            <source>The plan takes {hours} h a month more than today.</source>
            <translation>El plan requiere {hours} h al mes más que hoy.</translation>
        </message>
        <message>
            <source>The plan frees no hours.</source>
            <translation>El plan no libera horas.</translation>
        </message>
        <message>
            <source>Freed time saves no pay. What it would earn is not known: no package is priced above its cost floor.</source>
            <translation>El tiempo liberado no ahorra sueldos. No se sabe qué ganaría: ningún paquete tiene un precio superior a su costo mínimo.</translation>
        </message>
        <message>
            <source>Not enough for one more client on {package}, your best package.</source>
            <translation>No alcanzan para un cliente más en {package}, su mejor paquete.</translation>
        </message>
        <message>
            <source>Freed time saves no pay until it is sold: {package} is the package that earns most an hour.</source>
            <translation>El tiempo liberado no ahorra sueldos hasta venderse: {package} es el paquete que más gana por hora.</translation>
        </message>
        <message>
            <source>Left behind by those who are let go</source>
            <translation>Los que dejan los desvinculados</translation>
        </message>
        <message>
            <source>The overhead of the firm stays the same; the others bear it.</source>
            <translation>Los gastos generales del despacho no cambian; los soportan los demás.</translation>
        </message>
        <message>
            <source>The overhead of the firm stays the same; only its shares move.</source>
            <translation>Los gastos generales del despacho no cambian; solo se reparten de otro modo.</translation>
        </message>
        <message>
            <source>An hour, today</source>
            <translation>Por hora, hoy</translation>
        </message>
        <message>
            <source>An hour, with the plan</source>
            <translation>Por hora, con el plan</translation>
        </message>
        <message>
            <source>Of fees, today</source>
            <translation>De los honorarios, hoy</translation>
        </message>
        <message>
            <source>Of fees, with the plan</source>
            <translation>De los honorarios, con el plan</translation>
        </message>
        <message>
            <source>A client, today</source>
            <translation>Por cliente, hoy</translation>
        </message>
        <message>
            <source>A client, with the plan</source>
            <translation>Por cliente, con el plan</translation>
        </message>
    </context>
    <context>
        <name>PlanVerdict</name>
        <message>
            <source>Nothing is planned yet</source>
            <translation>Aún no hay nada planeado</translation>
        </message>
        <message>
            <source>Better than today, as expected</source>
            <translation>Se espera mejor que hoy</translation>
        </message>
        <message>
            <source>Worse than today, as expected</source>
            <translation>Se espera peor que hoy</translation>
        </message>
        <message>
            <source>As today</source>
            <translation>Igual que hoy</translation>
        </message>
        <message>
            <source>of full profit a month:
{today} today, {expected} then</source>
            <translation>de beneficio completo al mes:
{today} hoy, {expected} después</translation>
        </message>
        <message>
            <source>If all agree</source>
            <translation>Si todos aceptan</translation>
        </message>
        <message>
            <source>Expected</source>
            <translation>Esperado</translation>
        </message>
        <message>
            <source>If all say no</source>
            <translation>Si todos dicen no</translation>
        </message>
        <message>
            <source>Cash in the first year</source>
            <translation>Efectivo, primer año</translation>
        </message>
    </context>
    <context>
        <name>Points</name>
        <message>
            <source>– of {weight}</source>
            <translation>– de {weight}</translation>
        </message>
        <message>
            <source>{points} of {weight}</source>
            <translation>{points} de {weight}</translation>
        </message>
        <message>
            <source>Nothing is known.</source>
            <translation>No se conoce nada.</translation>
        </message>
    </context>
    <context>
        <name>PortfolioPage</name>
        <message>
            <source>Peak</source>
            <translation>Máximo</translation>
        </message>
        <message>
            <source>Clients past the peak</source>
            <translation>Clientes tras el máximo</translation>
        </message>
        <message>
            <source>Taken back</source>
            <translation>Lo que se pierde</translation>
        </message>
        <message>
            <source>What is left</source>
            <translation>Lo que queda</translation>
        </message>
        <message>
            <source>Time of the hardest tenth</source>
            <translation>Tiempo del décimo más exigente</translation>
        </message>
        <message numerus="yes">
            <source>{share} of the total, with %n client(s)</source>
            <translation>
                <numerusform>{share} del total, con %n cliente</numerusform>
                <numerusform>{share} del total, con %n clientes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>with %n client(s)</source>
            <translation>
                <numerusform>con %n cliente</numerusform>
                <numerusform>con %n clientes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>of %n client(s)</source>
            <translation>
                <numerusform>de %n cliente</numerusform>
                <numerusform>de %n clientes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>by %n client(s) below zero</source>
            <translation>
                <numerusform>por %n cliente bajo cero</numerusform>
                <numerusform>por %n clientes bajo cero</numerusform>
            </translation>
        </message>
        <message>
            <source>the sum of all clients</source>
            <translation>la suma de todos los clientes</translation>
        </message>
        <message>
            <source>of all hours; it is often said 90%</source>
            <translation>de todas las horas; suele decirse el 90 %</translation>
        </message>
        <message>
            <source>Portfolio</source>
            <translation>Cartera</translation>
        </message>
        <message>
            <source>Whale curve: profit added up, best client first</source>
            <translation>Curva de ballena: beneficio acumulado, del mejor al peor cliente</translation>
        </message>
        <message>
            <source>Where the hours go</source>
            <translation>Adónde van las horas</translation>
        </message>
    </context>
    <context>
        <name>PricePage</name>
        <message>
            <source>Rules</source>
            <translation>Reglas</translation>
        </message>
        <message>
            <source>Keep reason</source>
            <translation>Guardar motivo</translation>
        </message>
        <message>
            <source>Cost floor</source>
            <translation>Costo mínimo</translation>
        </message>
        <message>
            <source>Profit a month</source>
            <translation>Beneficio al mes</translation>
        </message>
        <message>
            <source>Margin, of the price</source>
            <translation>Margen, sobre el precio</translation>
        </message>
        <message>
            <source>Markup, on the cost</source>
            <translation>Recargo, sobre el costo</translation>
        </message>
        <message>
            <source>Minimum fee</source>
            <translation>Honorario mínimo</translation>
        </message>
        <message>
            <source>Use {price}: the minimum fee</source>
            <translation>Usar {price}: el honorario mínimo</translation>
        </message>
        <message>
            <source>Use {price}: a margin of {share}</source>
            <translation>Usar {price}: un margen del {share}</translation>
        </message>
        <message>
            <source>The written reason lets it pass.</source>
            <translation>El motivo escrito lo permite.</translation>
        </message>
        <message>
            <source>Price and quantities keep every rule.</source>
            <translation>El precio y las cantidades cumplen las reglas.</translation>
        </message>
        <message>
            <source>Price a month</source>
            <translation>Precio al mes</translation>
        </message>
        <message>
            <source>Planned clients</source>
            <translation>Clientes previstos</translation>
        </message>
        <message>
            <source>Tools are priced on these; none: on those on it now.</source>
            <translation>Las herramientas se reparten entre estos; si no hay, entre los que están ahora.</translation>
        </message>
        <message>
            <source>Written reason for an exception</source>
            <translation>Motivo escrito de la excepción</translation>
        </message>
    </context>
    <context>
        <name>PrivacyCommands</name>
        <message>
            <source>Looking where “{name}” is named…</source>
            <translation>Buscando dónde se nombra «{name}»…</translation>
        </message>
        <message>
            <source>Export everything held</source>
            <translation>Exportar todo lo que se guarda</translation>
        </message>
        <message>
            <source>ZIP files (*.zip)</source>
            <translation>Archivos ZIP (*.zip)</translation>
        </message>
        <message>
            <source>Writing {file}…</source>
            <translation>Escribiendo {file}…</translation>
        </message>
        <message>
            <source>Written: {file}</source>
            <translation>Escrito: {file}</translation>
        </message>
        <message>
            <source>Erasing “{name}”…</source>
            <translation>Borrando «{name}»…</translation>
        </message>
    </context>
    <context>
        <name>ProgressDialog</name>
        <message>
            <source>One moment</source>
            <translation>Un momento</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>Avance</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Stopping…</source>
            <translation>Deteniendo…</translation>
        </message>
    </context>
    <context>
        <name>ProposedCard</name>
        <message>
            <source>Adopt {package}</source>
            <translation>Adoptar {package}</translation>
        </message>
        <message>
            <source>Adopt this package</source>
            <translation>Adoptar este paquete</translation>
        </message>
        <message>
            <source>Name of the package</source>
            <translation>Nombre del paquete</translation>
        </message>
    </context>
    <context>
        <name>ProspectList</name>
        <message>
            <source>No prospect matches.</source>
            <translation>Ningún cliente potencial coincide.</translation>
        </message>
        <message>
            <source>No prospects yet. Write down who asks for your services: you see which package each one fits before you take it on.</source>
            <translation>Aún no hay clientes potenciales. Anote quién pide sus servicios: verá en qué paquete encaja cada uno antes de aceptarlo.</translation>
        </message>
        <message>
            <source>Prospect</source>
            <translation>Cliente potencial</translation>
        </message>
        <message>
            <source>Best package</source>
            <translation>Mejor paquete</translation>
        </message>
        <message>
            <source>Fit</source>
            <translation>Encaje</translation>
        </message>
        <message>
            <source>Score</source>
            <translation>Puntuación</translation>
        </message>
        <message>
            <source>Confidence</source>
            <translation>Confianza</translation>
        </message>
        <message>
            <source>Risk</source>
            <translation>Riesgo</translation>
        </message>
        <message>
            <source>Archived</source>
            <translation>Archivado</translation>
        </message>
        <message>
            <source>May fit</source>
            <translation>Quizá encaja</translation>
        </message>
        <message>
            <source>Too little known</source>
            <translation>Se sabe muy poco</translation>
        </message>
        <message>
            <source>Prospects</source>
            <translation>Clientes potenciales</translation>
        </message>
    </context>
    <context>
        <name>ProspectPane</name>
        <message>
            <source>Reasons</source>
            <translation>Motivos</translation>
        </message>
        <message>
            <source>archived</source>
            <translation>archivado</translation>
        </message>
        <message>
            <source>There is no package to fit into.</source>
            <translation>No hay ningún paquete en el que encajar.</translation>
        </message>
        <message>
            <source>May fit package {package}: little is known</source>
            <translation>Quizá encaja en el paquete {package}: se sabe poco</translation>
        </message>
        <message>
            <source>Fits package {package}</source>
            <translation>Encaja en el paquete {package}</translation>
        </message>
        <message>
            <source>Fits none: try to avoid</source>
            <translation>No encaja en ninguno: mejor evitarlo</translation>
        </message>
        <message>
            <source>Too little is known to say what it needs.</source>
            <translation>Se sabe muy poco para decir qué necesita.</translation>
        </message>
        <message>
            <source>{package}: {verdict}</source>
            <translation>{package}: {verdict}</translation>
        </message>
        <message>
            <source>Score</source>
            <translation>Puntuación</translation>
        </message>
        <message>
            <source>Confidence</source>
            <translation>Confianza</translation>
        </message>
        <message>
            <source>Risk of extra time</source>
            <translation>Riesgo de tiempo de más</translation>
        </message>
        <message>
            <source>May fit</source>
            <translation>Quizá encaja</translation>
        </message>
        <message>
            <source>Too little known</source>
            <translation>Se sabe muy poco</translation>
        </message>
        <message>
            <source>Not known</source>
            <translation>No se sabe</translation>
        </message>
        <message>
            <source>{risk}, {share}</source>
            <translation>{risk}, {share}</translation>
        </message>
        <message>
            <source>Not known, so worth asking: {facts}.</source>
            <translation>No se sabe y conviene preguntar: {facts}.</translation>
        </message>
        <message>
            <source>Take on as a client</source>
            <translation>Aceptar como cliente</translation>
        </message>
        <message>
            <source>Edit…</source>
            <translation>Editar…</translation>
        </message>
        <message>
            <source>The other packages</source>
            <translation>Los otros paquetes</translation>
        </message>
    </context>
    <context>
        <name>QuestionBox</name>
        <message>
            <source>The dates under “{column}” can be read two ways. What is {example}?</source>
            <translation>Las fechas de «{column}» se pueden leer de dos maneras. ¿Qué es {example}?</translation>
        </message>
        <message>
            <source>The amounts under “{column}” can be read two ways. What is {example}?</source>
            <translation>Los importes de «{column}» se pueden leer de dos maneras. ¿Qué es {example}?</translation>
        </message>
        <message>
            <source>The times under “{column}” have no unit. What is {example}?</source>
            <translation>Los tiempos de «{column}» no tienen unidad. ¿Qué es {example}?</translation>
        </message>
    </context>
    <context>
        <name>QuestionCard</name>
        <message>
            <source>written by hand, {day}</source>
            <translation>escrito a mano, {day}</translation>
        </message>
        <message>
            <source>from a file, {day}</source>
            <translation>de un archivo, {day}</translation>
        </message>
        <message>
            <source>from an earlier assessment, {day}</source>
            <translation>de una evaluación anterior, {day}</translation>
        </message>
        <message>
            <source>as agreed with the client</source>
            <translation>según lo acordado con el cliente</translation>
        </message>
        <message>
            <source>from the firm's records, {day}</source>
            <translation>de los registros del despacho, {day}</translation>
        </message>
        <message>
            <source>Does not know</source>
            <translation>No lo sabe</translation>
        </message>
        <message>
            <source>Not asked</source>
            <translation>No preguntado</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Nota</translation>
        </message>
        <message>
            <source>Saved</source>
            <translation>Guardado</translation>
        </message>
        <message>
            <source>Known already: {answer} ({source}). Enter confirms it.</source>
            <translation>Ya se sabe: {answer} ({source}). Intro lo confirma.</translation>
        </message>
        <message>
            <source>Known already: {answer} ({source}).</source>
            <translation>Ya se sabe: {answer} ({source}).</translation>
        </message>
        <message>
            <source>A note on this answer</source>
            <translation>Una nota sobre esta respuesta</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>Pregunta</translation>
        </message>
        <message>
            <source>{name} ({key})</source>
            <translation>{name} ({key})</translation>
        </message>
    </context>
    <context>
        <name>QuestionDialog</name>
        <message>
            <source>Add an answe&amp;r</source>
            <translation>Añadir una &amp;respuesta</translation>
        </message>
        <message>
            <source>Remove this answer</source>
            <translation>Quitar esta respuesta</translation>
        </message>
        <message>
            <source>Add a ser&amp;vice</source>
            <translation>Añadir un ser&amp;vicio</translation>
        </message>
        <message>
            <source>Remove this service</source>
            <translation>Quitar este servicio</translation>
        </message>
        <message>
            <source>Add a con&amp;dition</source>
            <translation>Añadir una con&amp;dición</translation>
        </message>
        <message>
            <source>Remove this condition</source>
            <translation>Quitar esta condición</translation>
        </message>
        <message>
            <source>Answers to choose from</source>
            <translation>Respuestas entre las que elegir</translation>
        </message>
        <message>
            <source>Write the question in one of the two languages at least.</source>
            <translation>Escriba la pregunta en uno de los dos idiomas al menos.</translation>
        </message>
        <message>
            <source>New question</source>
            <translation>Nueva pregunta</translation>
        </message>
        <message>
            <source>Question {code}</source>
            <translation>Pregunta {code}</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Guardar</translation>
        </message>
        <message>
            <source>Within a question the heaviest weight counts for each service. Over all questions, 3 or more recommend the service, 2 is to discuss, 1 is a note.</source>
            <translation>Dentro de una pregunta cuenta, para cada servicio, el peso mayor. Entre todas las preguntas, 3 o más recomiendan el servicio, 2 es para hablarlo y 1 es una nota.</translation>
        </message>
        <message>
            <source>Without a condition the question is always asked.</source>
            <translation>Sin condición, la pregunta se hace siempre.</translation>
        </message>
        <message>
            <source>Where an answer leads</source>
            <translation>A dónde lleva una respuesta</translation>
        </message>
        <message>
            <source>When it is asked</source>
            <translation>Cuándo se pregunta</translation>
        </message>
        <message>
            <source>Write two answers at least.</source>
            <translation>Escriba dos respuestas al menos.</translation>
        </message>
        <message>
            <source>Close without saving what you wrote?</source>
            <translation>¿Cerrar sin guardar lo que escribió?</translation>
        </message>
        <message>
            <source>Do not save</source>
            <translation>No guardar</translation>
        </message>
    </context>
    <context>
        <name>QuestionPane</name>
        <message>
            <source>Up</source>
            <translation>Subir</translation>
        </message>
        <message>
            <source>Down</source>
            <translation>Bajar</translation>
        </message>
        <message>
            <source>Ask a&amp;gain</source>
            <translation>Pre&amp;guntar de nuevo</translation>
        </message>
        <message>
            <source>Edi&amp;t…</source>
            <translation>Edi&amp;tar…</translation>
        </message>
        <message>
            <source>&amp;Archive</source>
            <translation>A&amp;rchivar</translation>
        </message>
        <message>
            <source>{code} · {area}</source>
            <translation>{code} · {area}</translation>
        </message>
        <message>
            <source>Not translated yet</source>
            <translation>Aún sin traducir</translation>
        </message>
        <message>
            <source>How it is answered</source>
            <translation>Cómo se responde</translation>
        </message>
        <message>
            <source>• {answer} / {translation}</source>
            <translation>• {answer} / {translation}</translation>
        </message>
        <message>
            <source>Kept as the fact “{fact}”.</source>
            <translation>Se guarda como el dato «{fact}».</translation>
        </message>
        <message>
            <source>Where an answer leads</source>
            <translation>A dónde lleva una respuesta</translation>
        </message>
        <message>
            <source>To no service.</source>
            <translation>A ningún servicio.</translation>
        </message>
        <message>
            <source>{answer} → {service}: only a note</source>
            <translation>{answer} → {service}: solo una nota</translation>
        </message>
        <message>
            <source>{answer} → {service}: to discuss</source>
            <translation>{answer} → {service}: para hablarlo</translation>
        </message>
        <message>
            <source>{answer} → {service}: recommended</source>
            <translation>{answer} → {service}: recomendado</translation>
        </message>
        <message>
            <source>When it is asked</source>
            <translation>Cuándo se pregunta</translation>
        </message>
        <message>
            <source>Always.</source>
            <translation>Siempre.</translation>
        </message>
        <message>
            <source>After {code}, which is not in the form.</source>
            <translation>Después de {code}, que no está en el formulario.</translation>
        </message>
        <message>
            <source>Only where {code} “{question}” is: {answer}</source>
            <translation>Solo si {code} «{question}» es: {answer}</translation>
        </message>
        <message>
            <source>The question</source>
            <translation>La pregunta</translation>
        </message>
        <message>
            <source>Alt+Up</source>
            <translation>Alt+Arriba</translation>
        </message>
        <message>
            <source>Alt+Down</source>
            <translation>Alt+Abajo</translation>
        </message>
    </context>
    <context>
        <name>QuestionParts</name>
        <message>
            <source>Write a short code.</source>
            <translation>Escriba un código corto.</translation>
        </message>
        <message>
            <source>&amp;Code</source>
            <translation>&amp;Código</translation>
        </message>
        <message>
            <source>&amp;How it is answered</source>
            <translation>Cómo se &amp;responde</translation>
        </message>
        <message>
            <source>&amp;Belongs to</source>
            <translation>&amp;Pertenece a</translation>
        </message>
        <message>
            <source>Asks for the &amp;fact</source>
            <translation>Pregunta por el &amp;dato</translation>
        </message>
        <message>
            <source>Answer in Spanish</source>
            <translation>Respuesta en español</translation>
        </message>
        <message>
            <source>Answer in English</source>
            <translation>Respuesta en inglés</translation>
        </message>
        <message>
            <source>Choose a service</source>
            <translation>Elija un servicio</translation>
        </message>
        <message>
            <source>1: only a note</source>
            <translation>1: solo una nota</translation>
        </message>
        <message>
            <source>2: to discuss</source>
            <translation>2: para hablarlo</translation>
        </message>
        <message>
            <source>3: recommended</source>
            <translation>3: recomendado</translation>
        </message>
        <message>
            <source>When the answer is</source>
            <translation>Cuando la respuesta es</translation>
        </message>
        <message>
            <source>It points to</source>
            <translation>Apunta a</translation>
        </message>
        <message>
            <source>With the weight</source>
            <translation>Con el peso</translation>
        </message>
        <message>
            <source>Only where this was answered before</source>
            <translation>Solo si antes se respondió esto</translation>
        </message>
        <message>
            <source>Question in S&amp;panish</source>
            <translation>Pregunta en es&amp;pañol</translation>
        </message>
        <message>
            <source>Question in &amp;English</source>
            <translation>Pregunta en in&amp;glés</translation>
        </message>
        <message>
            <source>Help in Sp&amp;anish</source>
            <translation>&amp;Ayuda en español</translation>
        </message>
        <message>
            <source>Help in En&amp;glish</source>
            <translation>Ayuda en ing&amp;lés</translation>
        </message>
        <message>
            <source>none</source>
            <translation>ninguno</translation>
        </message>
    </context>
    <context>
        <name>ReadOnlyWatch</name>
        <message>
            <source>{who} It is open there for writing too: close it on one of the two computers. What is saved on both can be lost.</source>
            <translation>{who} También está abierto allí para escribir: ciérrelo en uno de los dos equipos. Lo que se guarde en ambos puede perderse.</translation>
        </message>
        <message>
            <source>You see it as it was on {moment}, and nothing can be changed.</source>
            <translation>Lo ve como estaba el {moment}, y no se puede cambiar nada.</translation>
        </message>
        <message>
            <source>Nobody else has “{name}” open any more.</source>
            <translation>Ya nadie más tiene abierto «{name}».</translation>
        </message>
        <message>
            <source>“{name}” cannot be written to where it is.</source>
            <translation>No se puede escribir en «{name}» donde está.</translation>
        </message>
        <message>
            <source>“{name}” can be written to again.</source>
            <translation>Ya se puede escribir de nuevo en «{name}».</translation>
        </message>
        <message>
            <source>You are only looking at “{name}”.</source>
            <translation>Solo está mirando «{name}».</translation>
        </message>
        <message>
            <source>Work in it</source>
            <translation>Trabajar en él</translation>
        </message>
        <message>
            <source>Show it as it is now</source>
            <translation>Mostrarlo como está ahora</translation>
        </message>
        <message>
            <source>Save a copy elsewhere and go on there…</source>
            <translation>Guardar una copia en otro lugar y seguir allí…</translation>
        </message>
    </context>
    <context>
        <name>ReasonWords</name>
        <message>
            <source>{fact}: {actual}, as wanted</source>
            <translation>{fact}: {actual}, como se busca</translation>
        </message>
        <message>
            <source>{fact}: {actual}, not {value}</source>
            <translation>{fact}: {actual}, no {value}</translation>
        </message>
        <message>
            <source>{fact}: {actual}, one of those wanted</source>
            <translation>{fact}: {actual}, entre los buscados</translation>
        </message>
        <message>
            <source>{fact}: {actual}, at least {value} wanted</source>
            <translation>{fact}: {actual}, se busca al menos {value}</translation>
        </message>
        <message>
            <source>{fact}: {actual}, at most {value} wanted</source>
            <translation>{fact}: {actual}, se busca como máximo {value}</translation>
        </message>
        <message>
            <source>{fact}: {actual}, from {value} to {most} wanted</source>
            <translation>{fact}: {actual}, se busca entre {value} y {most}</translation>
        </message>
        <message>
            <source>{fact}: {actual}, {value} wanted</source>
            <translation>{fact}: {actual}, se busca {value}</translation>
        </message>
        <message>
            <source>{fact}: {actual}, any other wanted</source>
            <translation>{fact}: {actual}, se busca cualquier otro</translation>
        </message>
        <message>
            <source>{fact}: {actual}, wanted is one of {value}</source>
            <translation>{fact}: {actual}, se busca uno de: {value}</translation>
        </message>
        <message>
            <source>{fact} is {actual}</source>
            <translation>{fact}: {actual}, lo buscado</translation>
        </message>
        <message>
            <source>{fact}: {actual}, which is excluded</source>
            <translation>{fact}: {actual}, que está excluido</translation>
        </message>
        <message>
            <source>{fact}: {actual}, which is not excluded</source>
            <translation>{fact}: {actual}, que no está excluido</translation>
        </message>
        <message>
            <source>{fact}: not known</source>
            <translation>{fact}: no conocido</translation>
        </message>
        <message>
            <source>{outcome}: {reason}</source>
            <translation>{outcome}: {reason}</translation>
        </message>
    </context>
    <context>
        <name>RecordDialog</name>
        <message>
            <source>Save</source>
            <translation>Guardar</translation>
        </message>
    </context>
    <context>
        <name>RecordView</name>
        <message>
            <source>Show the arithmetic</source>
            <translation>Ver el cálculo</translation>
        </message>
    </context>
    <context>
        <name>Recovery</name>
        <message>
            <source>Parts of the file cannot be read any more. That happens when a disk fails, when the power goes while the disk still writes, or when another program writes into the file.</source>
            <translation>Hay partes del archivo que ya no se pueden leer. Sucede cuando falla un disco, cuando se corta la luz mientras el disco aún escribe o cuando otro programa escribe en el archivo.</translation>
        </message>
        <message>
            <source>The file holds something that ClientDesk did not make: another program changed it, or it is damaged. Nothing in it was run.</source>
            <translation>El archivo contiene algo que ClientDesk no creó: otro programa lo modificó o está dañado. No se ejecutó nada de lo que contiene.</translation>
        </message>
        <message>
            <source>The file is empty. That happens when a copy was cut short or a disk was full.</source>
            <translation>El archivo está vacío. Sucede cuando una copia se interrumpió o un disco estaba lleno.</translation>
        </message>
        <message>
            <source>The file can be read, but some of it is not what was saved: {tables}. That happens when a disk fails without saying so, or when another program changes the file.</source>
            <translation>El archivo se puede leer, pero una parte no es lo que se guardó: {tables}. Sucede cuando un disco falla sin avisar o cuando otro programa modifica el archivo.</translation>
        </message>
        <message numerus="yes">
            <source>The backup of {when} is whole: %n client(s).</source>
            <translation>
                <numerusform>La copia del {when} está entera: %n cliente.</numerusform>
                <numerusform>La copia del {when} está entera: %n clientes.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n newer one(s) cannot be read and were passed over.</source>
            <translation>
                <numerusform>%n más reciente no se puede leer y se pasó por alto.</numerusform>
                <numerusform>%n más recientes no se pueden leer y se pasaron por alto.</numerusform>
            </translation>
        </message>
        <message>
            <source>What was changed after {when} would be missing.</source>
            <translation>Faltaría lo que se modificó después del {when}.</translation>
        </message>
        <message>
            <source>As far as the damaged file shows, nothing would be missing.</source>
            <translation>Por lo que muestra el archivo dañado, no faltaría nada.</translation>
        </message>
        <message numerus="yes">
            <source>%n change(s) made after it would be missing.</source>
            <translation>
                <numerusform>Faltaría %n cambio hecho después.</numerusform>
                <numerusform>Faltarían %n cambios hechos después.</numerusform>
            </translation>
        </message>
        <message>
            <source>The last of them was made on {when}.</source>
            <translation>El último se hizo el {when}.</translation>
        </message>
        <message>
            <source>Everything was saved.</source>
            <translation>Se rescató todo.</translation>
        </message>
        <message>
            <source>Every record is proved to be as it was. The new workbook is {file}.</source>
            <translation>Está demostrado que cada registro es como era. El libro nuevo es {file}.</translation>
        </message>
        <message>
            <source>{rows} records were saved in {file}.</source>
            <translation>Se rescataron {rows} registros en {file}.</translation>
        </message>
        <message>
            <source>The damaged file is kept. Not proved to be as they were saved:</source>
            <translation>El archivo dañado se conserva. No está demostrado que estén como se guardaron:</translation>
        </message>
        <message>
            <source>{what}: {lost} missing, {history} taken from the history</source>
            <translation>{what}: faltan {lost}; {history} tomados del historial</translation>
        </message>
        <message numerus="yes">
            <source>%n reference(s) led nowhere and were mended.</source>
            <translation>
                <numerusform>%n referencia no llevaba a ninguna parte y se corrigió.</numerusform>
                <numerusform>%n referencias no llevaban a ninguna parte y se corrigieron.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>RecoveryDialog</name>
        <message>
            <source>Recover a workbook</source>
            <translation>Recuperar un libro</translation>
        </message>
        <message>
            <source>&amp;Restore this backup</source>
            <translation>&amp;Restaurar esta copia</translation>
        </message>
        <message>
            <source>Choose &amp;another backup…</source>
            <translation>Elegir &amp;otra copia…</translation>
        </message>
        <message>
            <source>&amp;Salvage what can be read</source>
            <translation>Re&amp;scatar lo que se pueda leer</translation>
        </message>
        <message>
            <source>“{name}” cannot be opened as it is</source>
            <translation>«{name}» no se puede abrir tal como está</translation>
        </message>
        <message>
            <source>Whatever you choose, the damaged file is kept: nothing is changed in it or deleted.</source>
            <translation>Elija lo que elija, el archivo dañado se conserva: no se modifica ni se borra nada en él.</translation>
        </message>
        <message>
            <source>Leave it as it is</source>
            <translation>Dejarlo como está</translation>
        </message>
        <message>
            <source>Go back to a backup</source>
            <translation>Volver a una copia</translation>
        </message>
        <message>
            <source>Save what is left</source>
            <translation>Rescatar lo que queda</translation>
        </message>
        <message>
            <source>Everything that can still be read goes into a new workbook beside this one. What a table has lost is taken from the history. Then you are told what is missing.</source>
            <translation>Todo lo que aún se puede leer pasa a un libro nuevo junto a este. Lo que se haya perdido se toma del historial. Después se le dice qué falta.</translation>
        </message>
        <message>
            <source>No backup of this workbook was found where they are kept.</source>
            <translation>No se encontró ninguna copia de este libro donde se guardan.</translation>
        </message>
        <message>
            <source>Looking for the newest backup that is whole…</source>
            <translation>Buscando la copia más reciente que esté entera…</translation>
        </message>
        <message>
            <source>None of these backups is whole.</source>
            <translation>Ninguna de estas copias está entera.</translation>
        </message>
        <message>
            <source>Reading every record of the backup…</source>
            <translation>Leyendo todos los registros de la copia…</translation>
        </message>
        <message>
            <source>ClientDesk workbooks (*.clientdesk)</source>
            <translation>Libros de ClientDesk (*.clientdesk)</translation>
        </message>
        <message>
            <source>Choose a backup</source>
            <translation>Elegir una copia</translation>
        </message>
        <message>
            <source>Restoring the backup…</source>
            <translation>Restaurando la copia…</translation>
        </message>
        <message>
            <source>Reading what can still be read…</source>
            <translation>Leyendo lo que aún se puede leer…</translation>
        </message>
        <message>
            <source>The backup is restored.</source>
            <translation>La copia se ha restaurado.</translation>
        </message>
        <message>
            <source>The damaged file is kept as {file}.</source>
            <translation>El archivo dañado se conserva como {file}.</translation>
        </message>
    </context>
    <context>
        <name>ResultCard</name>
        <message>
            <source>Profit promised a year</source>
            <translation>Beneficio prometido al año</translation>
        </message>
        <message>
            <source>Profit a year at this pace</source>
            <translation>Beneficio al año a este ritmo</translation>
        </message>
        <message>
            <source>Change in profit a year</source>
            <translation>Cambio en el beneficio al año</translation>
        </message>
        <message>
            <source>No whole month under agreed terms yet.</source>
            <translation>Todavía no hay un mes completo con las condiciones acordadas.</translation>
        </message>
        <message>
            <source>An average month; before: {before}, since: {since}.</source>
            <translation>Un mes promedio; antes: {before}, desde entonces: {since}.</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>Antes</translation>
        </message>
        <message>
            <source>Since</source>
            <translation>Después</translation>
        </message>
        <message>
            <source>Fees a month</source>
            <translation>Honorarios al mes</translation>
        </message>
        <message>
            <source>Cost a month</source>
            <translation>Costo al mes</translation>
        </message>
        <message>
            <source>Hours a month</source>
            <translation>Horas al mes</translation>
        </message>
        <message>
            <source>Profit a month</source>
            <translation>Beneficio al mes</translation>
        </message>
        <message>
            <source>What it changed</source>
            <translation>Qué cambió</translation>
        </message>
    </context>
    <context>
        <name>ResultCards</name>
        <message>
            <source>Together</source>
            <translation>En total</translation>
        </message>
        <message>
            <source>{persona}: {service}</source>
            <translation>{persona}: {service}</translation>
        </message>
        <message>
            <source>Not covered yet, fees a year</source>
            <translation>Aún sin cubrir, honorarios al año</translation>
        </message>
        <message>
            <source>Packages</source>
            <translation>Paquetes</translation>
        </message>
        <message>
            <source>Ideal clients it is like</source>
            <translation>Clientes ideales a los que se parece</translation>
        </message>
        <message>
            <source>Also worth a word, fees a year</source>
            <translation>También merece una charla, honorarios al año</translation>
        </message>
        <message>
            <source>Contracted already</source>
            <translation>Ya contratados</translation>
        </message>
        <message>
            <source>Contracted, and no answer speaks for it:</source>
            <translation>Contratado, y ninguna respuesta lo pide:</translation>
        </message>
        <message>
            <source>What the client does not need</source>
            <translation>Lo que el cliente no necesita</translation>
        </message>
    </context>
    <context>
        <name>ResultPage</name>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>What these answers point to</source>
            <translation>A qué apuntan estas respuestas</translation>
        </message>
        <message>
            <source>Result of the test run</source>
            <translation>Resultado de la prueba</translation>
        </message>
    </context>
    <context>
        <name>Retention</name>
        <message>
            <source>As its offboarding file says</source>
            <translation>Según su expediente de salida</translation>
        </message>
        <message>
            <source>From its last day, {day}</source>
            <translation>Desde su último día, {day}</translation>
        </message>
        <message>
            <source>From the last record, {day}</source>
            <translation>Desde el último registro, {day}</translation>
        </message>
        <message>
            <source>No record has a day: you decide</source>
            <translation>Ningún registro tiene fecha: usted decide</translation>
        </message>
        <message numerus="yes">
            <source>Your firm keeps papers for %n year(s), as set under Firm and staff.</source>
            <translation>
                <numerusform>Su despacho conserva los papeles durante %n año, como está fijado en Despacho y personal.</numerusform>
                <numerusform>Su despacho conserva los papeles durante %n años, como está fijado en Despacho y personal.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Papers are kept for %n year(s) in your firm's country: {source}.</source>
            <translation>
                <numerusform>En el país de su despacho los papeles se conservan durante %n año: {source}.</numerusform>
                <numerusform>En el país de su despacho los papeles se conservan durante %n años: {source}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Papers are kept for %n year(s) by custom in your firm's country. No law was checked for it: ask who knows, and set the years under Firm and staff.</source>
            <translation>
                <numerusform>En el país de su despacho se acostumbra conservar los papeles durante %n año. No se comprobó ninguna ley: consulte a quien sepa y fije los años en Despacho y personal.</numerusform>
                <numerusform>En el país de su despacho se acostumbra conservar los papeles durante %n años. No se comprobó ninguna ley: consulte a quien sepa y fije los años en Despacho y personal.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>RetentionDialog</name>
        <message>
            <source>What may be erased</source>
            <translation>Qué se puede borrar</translation>
        </message>
        <message>
            <source>Clients that are archived or have left. Nothing is erased by itself.</source>
            <translation>Clientes archivados o que se fueron. Nada se borra solo.</translation>
        </message>
        <message>
            <source>Clients that left</source>
            <translation>Clientes que se fueron</translation>
        </message>
        <message>
            <source>E&amp;xport…</source>
            <translation>E&amp;xportar…</translation>
        </message>
        <message>
            <source>&amp;Erase for good…</source>
            <translation>&amp;Borrar para siempre…</translation>
        </message>
        <message>
            <source>Shows first what would go</source>
            <translation>Muestra primero qué se borraría</translation>
        </message>
        <message>
            <source>No client is archived or has left yet.</source>
            <translation>Ningún cliente está archivado ni se ha ido todavía.</translation>
        </message>
        <message>
            <source>Client</source>
            <translation>Cliente</translation>
        </message>
        <message>
            <source>Kept until</source>
            <translation>Se conserva hasta</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Motivo</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Estado</translation>
        </message>
        <message>
            <source>no day known</source>
            <translation>sin fecha conocida</translation>
        </message>
        <message>
            <source>may be erased</source>
            <translation>se puede borrar</translation>
        </message>
        <message>
            <source>to be kept</source>
            <translation>debe conservarse</translation>
        </message>
    </context>
    <context>
        <name>ReviewDialog</name>
        <message>
            <source>Client review</source>
            <translation>Revisión del cliente</translation>
        </message>
        <message>
            <source>For the firm alone: it is never sent to the client.</source>
            <translation>Solo para el despacho: nunca se envía al cliente.</translation>
        </message>
        <message>
            <source>review {ref}.pdf</source>
            <translation>revisión {ref}.pdf</translation>
        </message>
    </context>
    <context>
        <name>ReviewList</name>
        <message numerus="yes">
            <source>%n late</source>
            <translation>
                <numerusform>%n atrasada</numerusform>
                <numerusform>%n atrasadas</numerusform>
            </translation>
        </message>
        <message>
            <source>Reviews</source>
            <translation>Revisiones</translation>
        </message>
        <message>
            <source>New review…</source>
            <translation>Revisión nueva…</translation>
        </message>
    </context>
    <context>
        <name>ReviewRuns</name>
        <message>
            <source>Every client has an open review.</source>
            <translation>Todos los clientes tienen una revisión abierta.</translation>
        </message>
    </context>
    <context>
        <name>ReviewWords</name>
        <message>
            <source>All steps taken</source>
            <translation>Todos los pasos dados</translation>
        </message>
        <message>
            <source>Step {number} of 7</source>
            <translation>Paso {number} de 7</translation>
        </message>
        <message>
            <source>{place} · {when}</source>
            <translation>{place} · {when}</translation>
        </message>
        <message>
            <source>{outcome} · {day}</source>
            <translation>{outcome} · {day}</translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) late</source>
            <translation>
                <numerusform>%n día de atraso</numerusform>
                <numerusform>%n días de atraso</numerusform>
            </translation>
        </message>
        <message>
            <source>no day set</source>
            <translation>sin fecha</translation>
        </message>
        <message>
            <source>due today</source>
            <translation>vence hoy</translation>
        </message>
        <message>
            <source>Left out: {reason}</source>
            <translation>Se omitió: {reason}</translation>
        </message>
        <message>
            <source>It was not needed</source>
            <translation>No hizo falta</translation>
        </message>
        <message>
            <source>Locked: what failed is on our side</source>
            <translation>Bloqueado: lo que falló es nuestro</translation>
        </message>
        <message>
            <source>Locked until step {number} has an outcome</source>
            <translation>Bloqueado hasta cerrar el paso {number}</translation>
        </message>
        <message>
            <source>Locked until steps {first} and {last} have an outcome</source>
            <translation>Bloqueado hasta cerrar los pasos {first} y {last}</translation>
        </message>
        <message>
            <source>{action} · {when}</source>
            <translation>{action} · {when}</translation>
        </message>
        <message numerus="yes">
            <source>%n need(s)</source>
            <translation>
                <numerusform>%n necesidad</numerusform>
                <numerusform>%n necesidades</numerusform>
            </translation>
        </message>
        <message>
            <source>{needs}, {covered} covered</source>
            <translation>{needs}; cubiertas: {covered}</translation>
        </message>
        <message>
            <source>Satisfaction {number} of 10</source>
            <translation>Satisfacción {number} de 10</translation>
        </message>
        <message numerus="yes">
            <source>%n suggestion(s)</source>
            <translation>
                <numerusform>%n sugerencia</numerusform>
                <numerusform>%n sugerencias</numerusform>
            </translation>
        </message>
        <message>
            <source>Saves {amount} a month</source>
            <translation>Ahorra {amount} al mes</translation>
        </message>
        <message>
            <source>The client proposes {amount} a month</source>
            <translation>El cliente propone {amount} al mes</translation>
        </message>
        <message>
            <source>We propose {amount} a month</source>
            <translation>Proponemos {amount} al mes</translation>
        </message>
        <message>
            <source>{letter}: {state}</source>
            <translation>{letter}: {state}</translation>
        </message>
        <message>
            <source>What it needs, and what we cover</source>
            <translation>Qué necesita y qué cubrimos</translation>
        </message>
        <message>
            <source>What each service is good for</source>
            <translation>Para qué le sirve cada servicio</translation>
        </message>
        <message>
            <source>Its situation, and what would help</source>
            <translation>Su situación y qué le ayudaría</translation>
        </message>
        <message>
            <source>Costs that can be cut or shared</source>
            <translation>Gastos que se pueden reducir o compartir</translation>
        </message>
        <message>
            <source>Terms that are good for both sides</source>
            <translation>Condiciones buenas para ambas partes</translation>
        </message>
        <message>
            <source>The talk, alternatives, the letter</source>
            <translation>La conversación, las alternativas, la carta</translation>
        </message>
        <message>
            <source>Only when all before has failed</source>
            <translation>Solo cuando todo lo anterior ha fallado</translation>
        </message>
    </context>
    <context>
        <name>ReviewsPage</name>
        <message>
            <source>Delete this case with all its steps?</source>
            <translation>¿Eliminar este caso con todos sus pasos?</translation>
        </message>
        <message>
            <source>Letters and the offboarding file stay. Undo brings the case back.</source>
            <translation>Las cartas y el expediente de salida se conservan. Deshacer recupera el caso.</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Eliminar</translation>
        </message>
        <message>
            <source>Steps and figures</source>
            <translation>Pasos y cifras</translation>
        </message>
        <message>
            <source>No reviews yet</source>
            <translation>Todavía no hay revisiones</translation>
        </message>
        <message>
            <source>A review takes a client that costs more than it brings through seven steps, from what it needs to terms that are good for both sides. Letting go is the last step, and only where everything else has failed.</source>
            <translation>Una revisión lleva a un cliente que cuesta más de lo que aporta por siete pasos, desde lo que necesita hasta condiciones buenas para ambas partes. Desvincular es el último paso, y solo cuando todo lo demás ha fallado.</translation>
        </message>
        <message>
            <source>New review…</source>
            <translation>Revisión nueva…</translation>
        </message>
    </context>
    <context>
        <name>RiskyPlace</name>
        <message>
            <source>Move it to this computer</source>
            <translation>Pasarlo a este equipo</translation>
        </message>
        <message>
            <source>Keep it there</source>
            <translation>Dejarlo allí</translation>
        </message>
        <message>
            <source>This workbook is in a folder that {service} synchronises. It may copy the file half written, or put an older one in its place.</source>
            <translation>Este libro está en una carpeta que {service} sincroniza. Puede copiar el archivo a medio escribir, o poner en su lugar uno más antiguo.</translation>
        </message>
        <message>
            <source>This workbook is on a network drive. When the connection breaks while something is saved, or two computers write at once, it can be damaged.</source>
            <translation>Este libro está en una unidad de red. Si la conexión se corta mientras se guarda algo, o si dos equipos escriben a la vez, puede dañarse.</translation>
        </message>
        <message>
            <source>This workbook is on a disk that can be taken out. Taken out while something is saved, it can be damaged, and a lost stick is a lost workbook.</source>
            <translation>Este libro está en un disco extraíble. Si se quita mientras se guarda algo, puede dañarse, y una memoria perdida es un libro perdido.</translation>
        </message>
        <message>
            <source>Better: the workbook on this computer, and its checked backups where it is now.</source>
            <translation>Mejor: el libro en este equipo, y sus copias comprobadas donde está ahora.</translation>
        </message>
        <message>
            <source>Moving {file} to this computer…</source>
            <translation>Pasando {file} a este equipo…</translation>
        </message>
        <message>
            <source>The workbook is now in {file}.</source>
            <translation>El libro está ahora en {file}.</translation>
        </message>
        <message>
            <source>Its backups go to {folder}. The file there is now called “{name}”: nothing was deleted.</source>
            <translation>Sus copias van a {folder}. El archivo de allí se llama ahora «{name}»: no se borró nada.</translation>
        </message>
    </context>
    <context>
        <name>RuleEditor</name>
        <message>
            <source>No rules yet: every client fits. Add a rule to say who the ideal client is.</source>
            <translation>Todavía no hay reglas: encajan todos los clientes. Añada una regla para decir quién es el cliente ideal.</translation>
        </message>
        <message>
            <source>A&amp;dd a rule</source>
            <translation>Añad&amp;ir una regla</translation>
        </message>
        <message>
            <source>Rules</source>
            <translation>Reglas</translation>
        </message>
    </context>
    <context>
        <name>RuleRow</name>
        <message>
            <source>The second value must not be below the first.</source>
            <translation>El segundo valor no debe ser menor que el primero.</translation>
        </message>
        <message>
            <source>Prefer × {weight}</source>
            <translation>Preferible × {weight}</translation>
        </message>
        <message>
            <source>Kind of rule</source>
            <translation>Tipo de regla</translation>
        </message>
        <message>
            <source>Fact</source>
            <translation>Dato</translation>
        </message>
        <message>
            <source>Comparison</source>
            <translation>Comparación</translation>
        </message>
        <message>
            <source>Remove this rule</source>
            <translation>Quitar esta regla</translation>
        </message>
        <message>
            <source>A must counts × 3 in the score; a preference as much as you say.</source>
            <translation>Una regla obligatoria cuenta × 3 en la puntuación; una preferencia, lo que usted diga.</translation>
        </message>
    </context>
    <context>
        <name>RuleWords</name>
        <message>
            <source>the sales that call for a CFO</source>
            <translation>las ventas que piden un director financiero</translation>
        </message>
        <message>
            <source>the sales that call for an audit</source>
            <translation>las ventas que piden una auditoría</translation>
        </message>
        <message>
            <source>{value}</source>
            <translation>{value}</translation>
        </message>
        <message>
            <source>at least {value}</source>
            <translation>al menos {value}</translation>
        </message>
        <message>
            <source>at most {value}</source>
            <translation>como máximo {value}</translation>
        </message>
        <message>
            <source>includes “{value}”</source>
            <translation>incluye «{value}»</translation>
        </message>
        <message>
            <source>anything</source>
            <translation>cualquier respuesta</translation>
        </message>
    </context>
    <context>
        <name>SafetyCommands</name>
        <message>
            <source>Only a workbook with a passphrase can be locked. Set one?</source>
            <translation>Solo se puede bloquear un libro con contraseña. ¿Poner una?</translation>
        </message>
        <message>
            <source>Set a passphrase…</source>
            <translation>Poner una contraseña…</translation>
        </message>
    </context>
    <context>
        <name>SavingsPart</name>
        <message>
            <source>&amp;Add a cost</source>
            <translation>&amp;Añadir un gasto</translation>
        </message>
        <message>
            <source>Remove this cost</source>
            <translation>Quitar este gasto</translation>
        </message>
        <message>
            <source>The share is what is cut, or what the client pays from now on. Discounts can be taken back; travel, courier, insurance, storage and bank fees can be passed on.</source>
            <translation>La parte es lo que se reduce o lo que el cliente paga desde ahora. Los descuentos se pueden retirar; viajes, mensajería, seguros, almacenaje y comisiones bancarias se pueden repercutir.</translation>
        </message>
        <message>
            <source>Costs to cut or to share</source>
            <translation>Gastos para reducir o compartir</translation>
        </message>
        <message>
            <source>Saved a month</source>
            <translation>Ahorro al mes</translation>
        </message>
        <message>
            <source>of which is agreed</source>
            <translation>de ello, acordado</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Tipo</translation>
        </message>
        <message>
            <source>What it is</source>
            <translation>Qué es</translation>
        </message>
        <message>
            <source>A month</source>
            <translation>Al mes</translation>
        </message>
        <message>
            <source>Write what it costs a month.</source>
            <translation>Escriba cuánto cuesta al mes.</translation>
        </message>
        <message>
            <source>Share, %</source>
            <translation>Parte, %</translation>
        </message>
        <message>
            <source>Write the share, from 0 to 100.</source>
            <translation>Escriba la parte, de 0 a 100.</translation>
        </message>
        <message>
            <source>Agreed</source>
            <translation>Acordado</translation>
        </message>
    </context>
    <context>
        <name>ScopeEditor</name>
        <message>
            <source>Add a service</source>
            <translation>Añadir un servicio</translation>
        </message>
    </context>
    <context>
        <name>SegmentCard</name>
        <message>
            <source>&amp;Thank the loyal ones…</source>
            <translation>Agra&amp;decer a los fieles…</translation>
        </message>
        <message>
            <source>&amp;All segments</source>
            <translation>&amp;Todos los segmentos</translation>
        </message>
        <message>
            <source>Open a segment to see its clients. In this period the average client takes {average} hours, and much work is from {many} on. A client whose first day is not known counts as neither new nor loyal. Limits: Firm and staff.</source>
            <translation>Abra un segmento para ver sus clientes. En este período el cliente medio lleva {average} horas, y mucho trabajo es desde {many}. Un cliente cuyo primer día no se conoce no cuenta ni como nuevo ni como fiel. Límites: Despacho y personal.</translation>
        </message>
        <message>
            <source>any</source>
            <translation>cualquiera</translation>
        </message>
        <message>
            <source>Segment</source>
            <translation>Segmento</translation>
        </message>
        <message>
            <source>Profit, of the fees</source>
            <translation>Beneficio, de honorarios</translation>
        </message>
        <message>
            <source>Hours, of the average</source>
            <translation>Horas, de la media</translation>
        </message>
        <message>
            <source>As a client</source>
            <translation>Como cliente</translation>
        </message>
        <message>
            <source>Clients</source>
            <translation>Clientes</translation>
        </message>
        <message>
            <source>Fees</source>
            <translation>Honorarios</translation>
        </message>
        <message>
            <source>Hours</source>
            <translation>Horas</translation>
        </message>
        <message>
            <source>Contribution</source>
            <translation>Contribución</translation>
        </message>
        <message>
            <source>Full profit</source>
            <translation>Beneficio completo</translation>
        </message>
        <message>
            <source>Client</source>
            <translation>Cliente</translation>
        </message>
        <message>
            <source>Profit</source>
            <translation>Beneficio</translation>
        </message>
        <message>
            <source>Work</source>
            <translation>Trabajo</translation>
        </message>
        <message>
            <source>Client since</source>
            <translation>Cliente desde</translation>
        </message>
        <message>
            <source>Margin</source>
            <translation>Margen</translation>
        </message>
        <message>
            <source>Segments</source>
            <translation>Segmentos</translation>
        </message>
        <message>
            <source>Clients of the segment</source>
            <translation>Clientes del segmento</translation>
        </message>
    </context>
    <context>
        <name>SegmentWords</name>
        <message>
            <source>Loyal and profitable</source>
            <translation>Fieles y rentables</translation>
        </message>
        <message>
            <source>Profitable</source>
            <translation>Rentables</translation>
        </message>
        <message>
            <source>Fair profit</source>
            <translation>Beneficio aceptable</translation>
        </message>
        <message>
            <source>Fair profit, much work</source>
            <translation>Aceptable, mucho trabajo</translation>
        </message>
        <message>
            <source>Low or no profit</source>
            <translation>Beneficio bajo o nulo</translation>
        </message>
        <message>
            <source>Low or no profit, much work</source>
            <translation>Bajo o nulo, mucho trabajo</translation>
        </message>
        <message>
            <source>Loss at the start</source>
            <translation>Pérdida al empezar</translation>
        </message>
        <message>
            <source>Loss</source>
            <translation>Pérdida</translation>
        </message>
        <message>
            <source>Loss, much work</source>
            <translation>Pérdida, mucho trabajo</translation>
        </message>
        <message>
            <source>Inactive</source>
            <translation>Sin actividad</translation>
        </message>
        <message>
            <source>usual</source>
            <translation>habitual</translation>
        </message>
        <message>
            <source>much</source>
            <translation>mucho</translation>
        </message>
        <message>
            <source>new</source>
            <translation>nuevo</translation>
        </message>
        <message>
            <source>settled</source>
            <translation>asentado</translation>
        </message>
        <message>
            <source>loyal</source>
            <translation>fiel</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>no se conoce</translation>
        </message>
        <message>
            <source>They earn a word of thanks. They might also be the ones to recommend the firm.</source>
            <translation>Merecen unas palabras de agradecimiento. Quizá sean también quienes recomienden el despacho.</translation>
        </message>
        <message>
            <source>They might become loyal clients: worth staying in touch with.</source>
            <translation>Podrían llegar a ser clientes fieles: conviene mantener el contacto.</translation>
        </message>
        <message>
            <source>The ground the firm stands on. A package might bring some to the target.</source>
            <translation>La base del despacho. Un paquete podría llevar a algunos al objetivo.</translation>
        </message>
        <message>
            <source>Much time goes here: an agreed scope might bring them to the target.</source>
            <translation>Aquí se va mucho tiempo: un alcance acordado podría llevarlos al objetivo.</translation>
        </message>
        <message>
            <source>A small change of fee might be enough.</source>
            <translation>Quizá baste un pequeño cambio de honorarios.</translation>
        </message>
        <message>
            <source>There might be work outside what was agreed: look at the scope before the fee.</source>
            <translation>Quizá haya trabajo fuera de lo acordado: mire el alcance antes que los honorarios.</translation>
        </message>
        <message>
            <source>A start costs more than it brings; it might pass. Look again later.</source>
            <translation>Empezar cuesta más de lo que aporta; quizá se pase. Vuelva a mirar más adelante.</translation>
        </message>
        <message>
            <source>A review might recover them: fee, scope or shared costs.</source>
            <translation>Una revisión podría recuperarlos: honorarios, alcance o gastos compartidos.</translation>
        </message>
        <message>
            <source>They take time that other clients might pay for: the first ones to review.</source>
            <translation>Se llevan tiempo que otros clientes podrían pagar: los primeros que conviene revisar.</translation>
        </message>
        <message>
            <source>Neither fees nor hours in this period. They might have left already.</source>
            <translation>Ni honorarios ni horas en este período. Quizá ya se hayan ido.</translation>
        </message>
        <message>
            <source>profit {limits}</source>
            <translation>beneficio {limits}</translation>
        </message>
        <message>
            <source>hours {limits} average</source>
            <translation>horas {limits} la media</translation>
        </message>
        <message>
            <source>client {limits}</source>
            <translation>cliente {limits}</translation>
        </message>
        <message>
            <source>from {good}</source>
            <translation>desde {good}</translation>
        </message>
        <message>
            <source>from {low}, under {good}</source>
            <translation>desde {low}, bajo {good}</translation>
        </message>
        <message>
            <source>from 0, under {low}</source>
            <translation>desde 0, bajo {low}</translation>
        </message>
        <message>
            <source>below zero</source>
            <translation>bajo cero</translation>
        </message>
        <message>
            <source>neither fees nor hours</source>
            <translation>ni honorarios ni horas</translation>
        </message>
        <message>
            <source>under {times} ×</source>
            <translation>bajo {times} ×</translation>
        </message>
        <message>
            <source>from {times} ×</source>
            <translation>desde {times} ×</translation>
        </message>
        <message numerus="yes">
            <source>%n month(s) or more</source>
            <translation>
                <numerusform>%n mes o más</numerusform>
                <numerusform>%n meses o más</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>under %n month(s)</source>
            <translation>
                <numerusform>menos de %n mes</numerusform>
                <numerusform>menos de %n meses</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ServiceDialog</name>
        <message>
            <source>A&amp;dd a task</source>
            <translation>Añadir una &amp;tarea</translation>
        </message>
        <message>
            <source>Remove this task</source>
            <translation>Quitar esta tarea</translation>
        </message>
        <message>
            <source>Service</source>
            <translation>Servicio</translation>
        </message>
        <message>
            <source>New service</source>
            <translation>Nuevo servicio</translation>
        </message>
        <message>
            <source>Tasks</source>
            <translation>Tareas</translation>
        </message>
        <message>
            <source>Minutes for each of what a task is counted by. Documents, invoices, bills and calls are counted by the month; all else each time the service is done.</source>
            <translation>Minutos por cada unidad en que se cuenta la tarea. Documentos, facturas y llamadas se cuentan por mes; lo demás, cada vez que se presta el servicio.</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Guardar</translation>
        </message>
        <message>
            <source>Name in S&amp;panish</source>
            <translation>Nombre en es&amp;pañol</translation>
        </message>
        <message>
            <source>Name in &amp;English</source>
            <translation>Nombre en &amp;inglés</translation>
        </message>
        <message>
            <source>&amp;Code</source>
            <translation>&amp;Código</translation>
        </message>
        <message>
            <source>Write a short code.</source>
            <translation>Escriba un código corto.</translation>
        </message>
        <message>
            <source>&amp;Kind</source>
            <translation>&amp;Tipo</translation>
        </message>
        <message>
            <source>Mainly counted &amp;by</source>
            <translation>Se &amp;mide sobre todo en</translation>
        </message>
        <message>
            <source>&amp;Done</source>
            <translation>Se &amp;presta</translation>
        </message>
        <message>
            <source>The team</source>
            <translation>El equipo</translation>
        </message>
        <message>
            <source>Task</source>
            <translation>Tarea</translation>
        </message>
        <message>
            <source>Write what this task is.</source>
            <translation>Escriba cuál es la tarea.</translation>
        </message>
        <message>
            <source>Minutes</source>
            <translation>Minutos</translation>
        </message>
        <message>
            <source>Write how many minutes this task takes.</source>
            <translation>Escriba cuántos minutos lleva la tarea.</translation>
        </message>
        <message>
            <source>For each</source>
            <translation>Por cada</translation>
        </message>
        <message>
            <source>Done by</source>
            <translation>La hace</translation>
        </message>
        <message>
            <source>Write the name in one of the two languages at least.</source>
            <translation>Escriba el nombre al menos en uno de los dos idiomas.</translation>
        </message>
        <message>
            <source>Close without saving what you wrote?</source>
            <translation>¿Cerrar sin guardar lo que escribió?</translation>
        </message>
        <message>
            <source>Do not save</source>
            <translation>No guardar</translation>
        </message>
    </context>
    <context>
        <name>ServicesDialog</name>
        <message>
            <source>Services</source>
            <translation>Servicios</translation>
        </message>
        <message>
            <source>&amp;Show archived services</source>
            <translation>Mo&amp;strar los servicios archivados</translation>
        </message>
        <message>
            <source>What the firm does for its clients, with the time that each task takes.</source>
            <translation>Lo que el despacho hace para sus clientes, con el tiempo que lleva cada tarea.</translation>
        </message>
        <message>
            <source>&amp;New service…</source>
            <translation>&amp;Nuevo servicio…</translation>
        </message>
        <message>
            <source>&amp;Edit…</source>
            <translation>&amp;Editar…</translation>
        </message>
        <message>
            <source>A&amp;rchive</source>
            <translation>A&amp;rchivar</translation>
        </message>
        <message>
            <source>Add the starting &amp;catalogue</source>
            <translation>Añadir el &amp;catálogo inicial</translation>
        </message>
        <message>
            <source>No services yet</source>
            <translation>Todavía no hay servicios</translation>
        </message>
        <message>
            <source>Services say what clients need and what the work for them takes, so that personas, packages and prices can be made. Begin with a catalogue of 22, and change it.</source>
            <translation>Los servicios dicen qué necesitan los clientes y cuánto trabajo lleva, y de ahí salen los clientes ideales, los paquetes y los precios. Empiece con un catálogo de 22 y cámbielo a su gusto.</translation>
        </message>
        <message>
            <source>Service</source>
            <translation>Servicio</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Código</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Tipo</translation>
        </message>
        <message>
            <source>Mainly counted by</source>
            <translation>Se mide en</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Se presta</translation>
        </message>
        <message>
            <source>Tasks</source>
            <translation>Tareas</translation>
        </message>
        <message>
            <source>{name} (archived)</source>
            <translation>{name} (archivado)</translation>
        </message>
        <message>
            <source>&amp;Restore</source>
            <translation>&amp;Recuperar</translation>
        </message>
    </context>
    <context>
        <name>ServicesEditor</name>
        <message>
            <source>Service</source>
            <translation>Servicio</translation>
        </message>
        <message>
            <source>Up to</source>
            <translation>Hasta</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>Unidad</translation>
        </message>
        <message numerus="yes">
            <source>%n of these services is not in the catalogue, so the work for it cannot be estimated.</source>
            <translation>
                <numerusform>%n de estos servicios no está en el catálogo, así que su trabajo no se puede estimar.</numerusform>
                <numerusform>%n de estos servicios no están en el catálogo, así que su trabajo no se puede estimar.</numerusform>
            </translation>
        </message>
        <message>
            <source>A&amp;dd a service</source>
            <translation>Aña&amp;dir un servicio</translation>
        </message>
        <message>
            <source>Write which service this is.</source>
            <translation>Escriba qué servicio es.</translation>
        </message>
        <message>
            <source>Remove this service</source>
            <translation>Quitar este servicio</translation>
        </message>
    </context>
    <context>
        <name>SetGradeDialog</name>
        <message>
            <source>Write why. It is kept with the grade.</source>
            <translation>Escriba por qué. Se guarda con la calificación.</translation>
        </message>
        <message>
            <source>&amp;Grade</source>
            <translation>&amp;Calificación</translation>
        </message>
        <message>
            <source>&amp;Reason</source>
            <translation>&amp;Motivo</translation>
        </message>
        <message>
            <source>Grade of {client}</source>
            <translation>Calificación de {client}</translation>
        </message>
        <message>
            <source>It stands in place of the computed one until you take it back.</source>
            <translation>Vale en lugar de la calculada hasta que usted la retire.</translation>
        </message>
    </context>
    <context>
        <name>SettingsDialog</name>
        <message>
            <source>Settings</source>
            <translation>Preferencias</translation>
        </message>
        <message>
            <source>Settings of this computer</source>
            <translation>Preferencias de este equipo</translation>
        </message>
        <message>
            <source>Letters have a language of their own: the client's or, where none is set, the firm's.</source>
            <translation>Las cartas tienen su propio idioma: el del cliente o, si no se indicó, el del despacho.</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Guardar</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>Como el sistema</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Claro</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Oscuro</translation>
        </message>
        <message>
            <source>&amp;Language of the window</source>
            <translation>&amp;Idioma de la ventana</translation>
        </message>
        <message>
            <source>&amp;Colours</source>
            <translation>&amp;Colores</translation>
        </message>
        <message>
            <source>Lock an &amp;encrypted workbook</source>
            <translation>Bloquear un libro ci&amp;frado</translation>
        </message>
        <message>
            <source>&amp;Recent</source>
            <translation>&amp;Recientes</translation>
        </message>
        <message>
            <source>Only when the computer sleeps</source>
            <translation>Solo cuando el equipo se suspende</translation>
        </message>
        <message numerus="yes">
            <source>After %n minutes without use</source>
            <translation>
                <numerusform>Tras un minuto sin uso</numerusform>
                <numerusform>Tras %n minutos sin uso</numerusform>
            </translation>
        </message>
        <message>
            <source>Remember the names of the workbooks that were open</source>
            <translation>Recordar los nombres de los libros que se abrieron</translation>
        </message>
    </context>
    <context>
        <name>ShareCard</name>
        <message>
            <source>Share of clients on packages by month</source>
            <translation>Parte de los clientes en paquetes, por mes</translation>
        </message>
        <message>
            <source>Clients on standard packages</source>
            <translation>Clientes en paquetes estándar</translation>
        </message>
        <message>
            <source>{count} of {clients}</source>
            <translation>{count} de {clients}</translation>
        </message>
        <message>
            <source>{share} today; {before} in {month}</source>
            <translation>{share} hoy; {before} en {month}</translation>
        </message>
    </context>
    <context>
        <name>SlotsEditor</name>
        <message>
            <source>First day to talk</source>
            <translation>Primer día para conversar</translation>
        </message>
        <message>
            <source>Second day to talk</source>
            <translation>Segundo día para conversar</translation>
        </message>
        <message>
            <source>Hour</source>
            <translation>Hora</translation>
        </message>
    </context>
    <context>
        <name>StaffPage</name>
        <message>
            <source>&amp;Add person…</source>
            <translation>&amp;Añadir persona…</translation>
        </message>
        <message>
            <source>&amp;Edit…</source>
            <translation>&amp;Editar…</translation>
        </message>
        <message>
            <source>A rate holds from its day until the person's next one.</source>
            <translation>Una tarifa vale desde su día hasta la siguiente de la persona.</translation>
        </message>
        <message>
            <source>New &amp;rate…</source>
            <translation>Nueva &amp;tarifa…</translation>
        </message>
        <message>
            <source>Edit ra&amp;te…</source>
            <translation>&amp;Editar tarifa…</translation>
        </message>
        <message>
            <source>Re&amp;move</source>
            <translation>&amp;Quitar</translation>
        </message>
        <message>
            <source>Rates</source>
            <translation>Tarifas</translation>
        </message>
        <message>
            <source>Staff</source>
            <translation>Personal</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Cargo</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>Correo electrónico</translation>
        </message>
        <message>
            <source>Cost an hour</source>
            <translation>Costo por hora</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Desde</translation>
        </message>
        <message>
            <source>Cost a month</source>
            <translation>Costo al mes</translation>
        </message>
        <message>
            <source>Hours a month</source>
            <translation>Horas al mes</translation>
        </message>
        <message>
            <source>Billed an hour</source>
            <translation>Facturado por hora</translation>
        </message>
        <message>
            <source>No rate</source>
            <translation>Sin tarifa</translation>
        </message>
        <message>
            <source>New person</source>
            <translation>Persona nueva</translation>
        </message>
        <message>
            <source>Works here</source>
            <translation>Trabaja aquí</translation>
        </message>
        <message>
            <source>Has left</source>
            <translation>Ya no trabaja aquí</translation>
        </message>
        <message>
            <source>&amp;Name</source>
            <translation>&amp;Nombre</translation>
        </message>
        <message>
            <source>Write the person's name.</source>
            <translation>Escriba el nombre de la persona.</translation>
        </message>
        <message>
            <source>R&amp;ole</source>
            <translation>&amp;Cargo</translation>
        </message>
        <message>
            <source>&amp;E-mail</source>
            <translation>Corr&amp;eo electrónico</translation>
        </message>
        <message>
            <source>&amp;State</source>
            <translation>&amp;Situación</translation>
        </message>
        <message>
            <source>New rate</source>
            <translation>Tarifa nueva</translation>
        </message>
        <message>
            <source>Rate</source>
            <translation>Tarifa</translation>
        </message>
        <message>
            <source>Write a day.</source>
            <translation>Escriba un día.</translation>
        </message>
        <message>
            <source>Write an amount.</source>
            <translation>Escriba un importe.</translation>
        </message>
        <message>
            <source>&amp;From</source>
            <translation>&amp;Desde</translation>
        </message>
        <message>
            <source>&amp;Cost a month</source>
            <translation>&amp;Costo al mes</translation>
        </message>
        <message>
            <source>Paid &amp;hours a month</source>
            <translation>&amp;Horas pagadas al mes</translation>
        </message>
        <message>
            <source>Write hours, such as 160.</source>
            <translation>Escriba horas, por ejemplo 160.</translation>
        </message>
        <message>
            <source>&amp;Billed an hour</source>
            <translation>&amp;Facturado por hora</translation>
        </message>
        <message>
            <source>The cost of an hour appears here.</source>
            <translation>Aquí aparece el costo de una hora.</translation>
        </message>
        <message>
            <source>An hour costs {cost}: {share} % of the paid hours can be worked for clients.</source>
            <translation>Una hora cuesta {cost}: el {share} % de las horas pagadas se puede dedicar a clientes.</translation>
        </message>
    </context>
    <context>
        <name>StageLine</name>
        <message>
            <source>{done} of {all} months</source>
            <translation>{done} de {all} meses</translation>
        </message>
        <message>
            <source>Nothing is claimed before three whole months: results stand here once {month} is complete. Until then, the promise and the answers.</source>
            <translation>No se afirma nada antes de tres meses completos: habrá resultados cuando termine {month}. Hasta entonces, lo prometido y las respuestas.</translation>
        </message>
        <message>
            <source>Average month of {since} against {before}.</source>
            <translation>Mes medio de {since} frente a {before}.</translation>
        </message>
        <message>
            <source>Busy and quiet seasons even out only over twelve months.</source>
            <translation>Las temporadas altas y bajas solo se compensan en doce meses.</translation>
        </message>
    </context>
    <context>
        <name>StagesEditor</name>
        <message>
            <source>Write a day.</source>
            <translation>Escriba un día.</translation>
        </message>
        <message>
            <source>Write an amount.</source>
            <translation>Escriba un importe.</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Desde</translation>
        </message>
        <message>
            <source>Fee</source>
            <translation>Honorario</translation>
        </message>
        <message>
            <source>Add a step</source>
            <translation>Añadir un tramo</translation>
        </message>
        <message>
            <source>Remove this step</source>
            <translation>Quitar este tramo</translation>
        </message>
        <message>
            <source>Complete the steps, or remove them.</source>
            <translation>Complete los tramos, o quítelos.</translation>
        </message>
    </context>
    <context>
        <name>StartPage</name>
        <message>
            <source>Used lately</source>
            <translation>Usados hace poco</translation>
        </message>
        <message>
            <source>Which clients cost more than they bring?</source>
            <translation>¿Qué clientes cuestan más de lo que aportan?</translation>
        </message>
        <message>
            <source>Bring in your time export and your invoices, and ClientDesk works it out. Everything stays in one file on this computer. The demo shows a firm with 60 clients.</source>
            <translation>Importe su registro de horas y sus facturas, y ClientDesk lo calcula. Todo queda en un archivo de este equipo. La demostración muestra un despacho con 60 clientes.</translation>
        </message>
        <message>
            <source>Try the demo</source>
            <translation>Probar la demostración</translation>
        </message>
        <message>
            <source>New workbook…</source>
            <translation>Libro nuevo…</translation>
        </message>
        <message>
            <source>Open…</source>
            <translation>Abrir…</translation>
        </message>
    </context>
    <context>
        <name>StateLine</name>
        <message>
            <source>No workbook open</source>
            <translation>Ningún libro abierto</translation>
        </message>
        <message>
            <source>in memory only</source>
            <translation>solo en la memoria</translation>
        </message>
        <message>
            <source>Read only · {file}</source>
            <translation>Solo lectura · {file}</translation>
        </message>
        <message>
            <source>Saved, encrypted · {file}</source>
            <translation>Guardado y cifrado · {file}</translation>
        </message>
        <message>
            <source>Saved · {file}</source>
            <translation>Guardado · {file}</translation>
        </message>
    </context>
    <context>
        <name>StepDialog</name>
        <message>
            <source>Step {number}: {name}</source>
            <translation>Paso {number}: {name}</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Guardar</translation>
        </message>
        <message>
            <source>What came of it</source>
            <translation>Qué resultó</translation>
        </message>
        <message>
            <source>Close without saving what you wrote?</source>
            <translation>¿Cerrar sin guardar lo que escribió?</translation>
        </message>
        <message>
            <source>Do not save</source>
            <translation>No guardar</translation>
        </message>
    </context>
    <context>
        <name>StepOutcome</name>
        <message>
            <source>Write who it was.</source>
            <translation>Escriba quién fue.</translation>
        </message>
        <message>
            <source>Write why this step is left out.</source>
            <translation>Escriba por qué se omite este paso.</translation>
        </message>
        <message>
            <source>Write what came of it.</source>
            <translation>Escriba qué resultó.</translation>
        </message>
        <message>
            <source>&amp;State</source>
            <translation>&amp;Estado</translation>
        </message>
        <message>
            <source>Da&amp;y</source>
            <translation>&amp;Día</translation>
        </message>
        <message>
            <source>Write the day.</source>
            <translation>Escriba el día.</translation>
        </message>
        <message>
            <source>&amp;Outcome</source>
            <translation>&amp;Resultado</translation>
        </message>
        <message>
            <source>&amp;Reason</source>
            <translation>&amp;Motivo</translation>
        </message>
        <message>
            <source>Ne&amp;xt action</source>
            <translation>Pró&amp;xima acción</translation>
        </message>
        <message>
            <source>D&amp;ue on</source>
            <translation>&amp;Vence el</translation>
        </message>
        <message>
            <source>&amp;By</source>
            <translation>A car&amp;go de</translation>
        </message>
        <message>
            <source>&amp;Partner who agrees</source>
            <translation>&amp;Socio que está de acuerdo</translation>
        </message>
        <message>
            <source>&amp;Who</source>
            <translation>Q&amp;uién</translation>
        </message>
        <message>
            <source>&amp;Notes of the meeting</source>
            <translation>&amp;Notas de la reunión</translation>
        </message>
        <message>
            <source>Altern&amp;atives offered</source>
            <translation>A&amp;lternativas ofrecidas</translation>
        </message>
        <message>
            <source>&amp;Note</source>
            <translation>&amp;Nota</translation>
        </message>
    </context>
    <context>
        <name>StepRow</name>
        <message>
            <source>done</source>
            <translation>hecho</translation>
        </message>
        <message>
            <source>left out</source>
            <translation>omitido</translation>
        </message>
        <message>
            <source>in progress</source>
            <translation>en curso</translation>
        </message>
        <message>
            <source>not begun</source>
            <translation>sin empezar</translation>
        </message>
        <message>
            <source>locked</source>
            <translation>bloqueado</translation>
        </message>
    </context>
    <context>
        <name>StepsCard</name>
        <message>
            <source>&amp;Close this case…</source>
            <translation>&amp;Cerrar este caso…</translation>
        </message>
        <message>
            <source>&amp;Open it again</source>
            <translation>&amp;Reabrirlo</translation>
        </message>
        <message>
            <source>Offboarding &amp;file…</source>
            <translation>E&amp;xpediente de salida…</translation>
        </message>
        <message>
            <source>&amp;Show the client</source>
            <translation>&amp;Ver el cliente</translation>
        </message>
        <message>
            <source>&amp;Delete this case…</source>
            <translation>&amp;Eliminar este caso…</translation>
        </message>
        <message>
            <source>Seven steps before any goodbye</source>
            <translation>Siete pasos antes de cualquier despedida</translation>
        </message>
        <message>
            <source>Opened on {day}</source>
            <translation>Abierta el {day}</translation>
        </message>
        <message>
            <source>Opened on {day} · {owner}</source>
            <translation>Abierta el {day} · {owner}</translation>
        </message>
        <message>
            <source>More about this case</source>
            <translation>Más sobre este caso</translation>
        </message>
    </context>
    <context>
        <name>StepsFold</name>
        <message>
            <source>How the cost of tools settles</source>
            <translation>Cómo se estabiliza el costo de las herramientas</translation>
        </message>
        <message>
            <source>Round {round}: {clients} share {tool}</source>
            <translation>Ronda {round}: {clients} comparten {tool}</translation>
        </message>
        <message numerus="yes">
            <source>%n client(s)</source>
            <translation>
                <numerusform>%n cliente</numerusform>
                <numerusform>%n clientes</numerusform>
            </translation>
        </message>
        <message>
            <source>{amount} each</source>
            <translation>{amount} cada uno</translation>
        </message>
        <message>
            <source>Not settled: with these packages another number of clients shares a tool than it was priced on.</source>
            <translation>Sin estabilizar: con estos paquetes comparte una herramienta otro número de clientes que el usado en el precio.</translation>
        </message>
        <message>
            <source>Each tool is priced on as many clients as use it today: settled.</source>
            <translation>Cada herramienta se reparte entre los clientes que la usan hoy: estable.</translation>
        </message>
        <message>
            <source>Settled: each tool is priced on just as many clients as will use it.</source>
            <translation>Estable: cada herramienta se reparte entre los mismos clientes que la usarán.</translation>
        </message>
    </context>
    <context>
        <name>Strength</name>
        <message>
            <source>Very weak: guessed at once</source>
            <translation>Muy débil: se adivina al instante</translation>
        </message>
        <message>
            <source>Weak: guessed within hours</source>
            <translation>Débil: se adivina en unas horas</translation>
        </message>
        <message>
            <source>Fair: keeps out who does not try hard</source>
            <translation>Aceptable: detiene a quien no insiste</translation>
        </message>
        <message>
            <source>Good</source>
            <translation>Buena</translation>
        </message>
        <message>
            <source>Strong</source>
            <translation>Fuerte</translation>
        </message>
    </context>
    <context>
        <name>StrengthMeter</name>
        <message>
            <source>Strength</source>
            <translation>Fortaleza</translation>
        </message>
        <message>
            <source>Four or five words that have nothing to do with you.</source>
            <translation>Cuatro o cinco palabras que no tengan nada que ver con usted.</translation>
        </message>
    </context>
    <context>
        <name>TalkList</name>
        <message>
            <source>Log a &amp;talk…</source>
            <translation>Anotar una con&amp;versación…</translation>
        </message>
        <message>
            <source>None is in the log yet.</source>
            <translation>Todavía no hay ninguna en el historial.</translation>
        </message>
    </context>
    <context>
        <name>TalkPart</name>
        <message>
            <source>How to reach the client</source>
            <translation>Cómo contactar al cliente</translation>
        </message>
        <message>
            <source>What it can choose from</source>
            <translation>Entre qué puede elegir</translation>
        </message>
        <message>
            <source>Talks since the case was opened</source>
            <translation>Conversaciones desde que se abrió el caso</translation>
        </message>
        <message>
            <source>Letters of this case</source>
            <translation>Cartas de este caso</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>no se conoce</translation>
        </message>
        <message>
            <source>Preferred way</source>
            <translation>Vía preferida</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>Persona</translation>
        </message>
        <message>
            <source>Telephone</source>
            <translation>Teléfono</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>Correo electrónico</translation>
        </message>
        <message>
            <source>Talk first, then write: no letter should come as a surprise.</source>
            <translation>Primero converse, después escriba: ninguna carta debe llegar por sorpresa.</translation>
        </message>
        <message>
            <source>Give at least one alternative. Where none is found, the good relation is kept.</source>
            <translation>Dé al menos una alternativa. Si no se encuentra ninguna, se conserva la buena relación.</translation>
        </message>
        <message>
            <source>{side}, from {day}</source>
            <translation>{side}, desde el {day}</translation>
        </message>
        <message>
            <source>None is written yet.</source>
            <translation>Todavía no se ha escrito ninguna.</translation>
        </message>
        <message>
            <source>Write a &amp;letter…</source>
            <translation>Escribir una ca&amp;rta…</translation>
        </message>
        <message>
            <source>delivered on {day}</source>
            <translation>entregada el {day}</translation>
        </message>
        <message>
            <source>{state}, {day}</source>
            <translation>{state}, {day}</translation>
        </message>
    </context>
    <context>
        <name>TermsColumn</name>
        <message>
            <source>The steps in the note lead to another fee.</source>
            <translation>Las etapas de la nota llevan a otros honorarios.</translation>
        </message>
        <message>
            <source>Agree to this</source>
            <translation>Acordar esto</translation>
        </message>
        <message>
            <source>Fee a month</source>
            <translation>Honorario al mes</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Desde</translation>
        </message>
        <message>
            <source>What it includes</source>
            <translation>Qué incluye</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Nota</translation>
        </message>
    </context>
    <context>
        <name>TermsPart</name>
        <message>
            <source>Terms side by side</source>
            <translation>Condiciones lado a lado</translation>
        </message>
        <message>
            <source>Payment plan for what is owed</source>
            <translation>Plan de pagos de lo que se debe</translation>
        </message>
        <message>
            <source>&amp;Profit a year that the agreed terms should bring</source>
            <translation>&amp;Beneficio al año que se espera de lo acordado</translation>
        </message>
    </context>
    <context>
        <name>TicksPanel</name>
        <message>
            <source>Add</source>
            <translation>Añadir</translation>
        </message>
        <message>
            <source>What can be ticked</source>
            <translation>Qué se puede marcar</translation>
        </message>
        <message>
            <source>Another…</source>
            <translation>Otro…</translation>
        </message>
        <message>
            <source>Another value</source>
            <translation>Otro valor</translation>
        </message>
    </context>
    <context>
        <name>TimeDialog</name>
        <message>
            <source>Hours without a client</source>
            <translation>Horas sin cliente</translation>
        </message>
        <message>
            <source>Work for the firm itself belongs here. For work that was done for a client, choose the client in your time tracker, withdraw the import and bring the file in again.</source>
            <translation>El trabajo para el propio despacho está bien aquí. Si un trabajo fue para un cliente, indique el cliente en su registro de horas, retire la importación y vuelva a importar el archivo.</translation>
        </message>
    </context>
    <context>
        <name>ToolDialog</name>
        <message>
            <source>The fee is divided by the clients who use the tool.</source>
            <translation>La cuota se reparte entre los clientes que usan la herramienta.</translation>
        </message>
        <message>
            <source>The fee is paid for each client who uses the tool.</source>
            <translation>La cuota se paga por cada cliente que usa la herramienta.</translation>
        </message>
        <message>
            <source>The fee is paid for each user in the firm, and divided by the clients.</source>
            <translation>La cuota se paga por cada usuario del despacho y se reparte entre los clientes.</translation>
        </message>
        <message>
            <source>The fee depends on how many clients use the tool, and is divided by them. The last tier may be left without a number: it holds for any more.</source>
            <translation>La cuota depende de cuántos clientes usan la herramienta y se reparte entre ellos. El último tramo puede quedar sin número: vale para todos los demás.</translation>
        </message>
        <message>
            <source>A&amp;dd a tier</source>
            <translation>Añadir un &amp;tramo</translation>
        </message>
        <message>
            <source>Remove this tier</source>
            <translation>Quitar este tramo</translation>
        </message>
        <message>
            <source>New tool</source>
            <translation>Herramienta nueva</translation>
        </message>
        <message>
            <source>Kept for these clients; none ticked: for those who agreed on its services, else for all that have time</source>
            <translation>Se paga para estos clientes; si no marca ninguno, para los que tienen contratados sus servicios o, si no los hay, para todos los que tienen horas</translation>
        </message>
        <message>
            <source>Services that use it</source>
            <translation>Servicios que la usan</translation>
        </message>
        <message>
            <source>Fee</source>
            <translation>Cuota</translation>
        </message>
        <message>
            <source>Who uses it</source>
            <translation>Quién la usa</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Guardar</translation>
        </message>
        <message>
            <source>Fill this in.</source>
            <translation>Complete este campo.</translation>
        </message>
        <message>
            <source>&amp;Name</source>
            <translation>&amp;Nombre</translation>
        </message>
        <message>
            <source>&amp;Charged</source>
            <translation>Se &amp;cobra</translation>
        </message>
        <message>
            <source>&amp;From</source>
            <translation>&amp;Desde</translation>
        </message>
        <message>
            <source>&amp;Ends on</source>
            <translation>Term&amp;ina el</translation>
        </message>
        <message>
            <source>&amp;Planned clients</source>
            <translation>Clientes &amp;previstos</translation>
        </message>
        <message>
            <source>Fee a &amp;month</source>
            <translation>Cuota al &amp;mes</translation>
        </message>
        <message>
            <source>&amp;Users in the firm</source>
            <translation>&amp;Usuarios en el despacho</translation>
        </message>
        <message>
            <source>Write the monthly fee of this tier.</source>
            <translation>Escriba la cuota mensual de este tramo.</translation>
        </message>
        <message>
            <source>Up to how many clients</source>
            <translation>Hasta cuántos clientes</translation>
        </message>
        <message>
            <source>Fee a month</source>
            <translation>Cuota al mes</translation>
        </message>
    </context>
    <context>
        <name>ToolPane</name>
        <message>
            <source>Cost of each client by number of clients</source>
            <translation>Costo por cliente según el número de clientes</translation>
        </message>
        <message>
            <source>Each client's &amp;price holds for it, a month</source>
            <translation>Lo que el &amp;precio de cada cliente incluye por ella, al mes</translation>
        </message>
        <message>
            <source>now</source>
            <translation>ahora</translation>
        </message>
        <message>
            <source>planned</source>
            <translation>previsto</translation>
        </message>
        <message>
            <source>{when}: {share}</source>
            <translation>{when}: {share}</translation>
        </message>
        <message>
            <source>No client uses it now: its fee is nobody's.</source>
            <translation>Ahora no la usa ningún cliente: su cuota no es de nadie.</translation>
        </message>
        <message numerus="yes">
            <source>%n client(s) use it now: {share} each a month.</source>
            <translation>
                <numerusform>Ahora la usa %n cliente: {share} al mes.</numerusform>
                <numerusform>Ahora la usan %n clientes: {share} al mes cada uno.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n client(s) use it now. Packages are priced on {planned}: {share} each a month.</source>
            <translation>
                <numerusform>Ahora la usa %n cliente. Los paquetes se calculan con {planned}: {share} al mes cada uno.</numerusform>
                <numerusform>Ahora la usan %n clientes. Los paquetes se calculan con {planned}: {share} al mes cada uno.</numerusform>
            </translation>
        </message>
        <message>
            <source>With client {number} the fee goes from {old_fee} to {new_fee}; each pays {after} instead of {before}.</source>
            <translation>Con el cliente número {number} la cuota pasa de {old_fee} a {new_fee}; cada uno paga {after} en lugar de {before}.</translation>
        </message>
        <message>
            <source>Write what each client pays for it to see how many it takes.</source>
            <translation>Escriba cuánto paga cada cliente por ella para ver cuántos hacen falta.</translation>
        </message>
        <message>
            <source>At that amount no number of clients pays for it.</source>
            <translation>Con ese importe no la paga ningún número de clientes.</translation>
        </message>
        <message numerus="yes">
            <source>It pays for itself with %n client(s).</source>
            <translation>
                <numerusform>Se paga con %n cliente.</numerusform>
                <numerusform>Se paga con %n clientes.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ToolsPage</name>
        <message>
            <source>Tools</source>
            <translation>Herramientas</translation>
        </message>
        <message>
            <source>&amp;Add tool…</source>
            <translation>&amp;Añadir herramienta…</translation>
        </message>
        <message>
            <source>&amp;Edit…</source>
            <translation>&amp;Editar…</translation>
        </message>
        <message>
            <source>Re&amp;move</source>
            <translation>&amp;Quitar</translation>
        </message>
        <message>
            <source>Charged</source>
            <translation>Se cobra</translation>
        </message>
        <message>
            <source>A month</source>
            <translation>Al mes</translation>
        </message>
        <message>
            <source>Clients</source>
            <translation>Clientes</translation>
        </message>
        <message>
            <source>Each</source>
            <translation>Cada uno</translation>
        </message>
        <message>
            <source>Tool</source>
            <translation>Herramienta</translation>
        </message>
        <message>
            <source>Ends</source>
            <translation>Hasta</translation>
        </message>
    </context>
    <context>
        <name>TrendPane</name>
        <message>
            <source>Nothing is known of this client in the last two years.</source>
            <translation>De este cliente no se conoce nada en los dos últimos años.</translation>
        </message>
        <message>
            <source>One moment…</source>
            <translation>Un momento…</translation>
        </message>
        <message>
            <source>Trend</source>
            <translation>Tendencia</translation>
        </message>
    </context>
    <context>
        <name>Trends</name>
        <message>
            <source>Margin, three months at a time</source>
            <translation>Margen, de tres en tres meses</translation>
        </message>
        <message>
            <source>Hours a month</source>
            <translation>Horas al mes</translation>
        </message>
        <message>
            <source>Days from invoice to payment</source>
            <translation>Días de la factura al cobro</translation>
        </message>
        <message>
            <source>Overdue at the end of the month</source>
            <translation>Vencido a fin de mes</translation>
        </message>
        <message>
            <source>Might be rising: {latest} now, {before} a year before.</source>
            <translation>Podría estar subiendo: {latest} ahora, {before} un año antes.</translation>
        </message>
        <message>
            <source>About the same: {latest} now, {before} a year before.</source>
            <translation>Más o menos igual: {latest} ahora, {before} un año antes.</translation>
        </message>
        <message>
            <source>Might be falling: {latest} now, {before} a year before.</source>
            <translation>Podría estar bajando: {latest} ahora, {before} un año antes.</translation>
        </message>
        <message>
            <source>Not enough is known to say where it goes.</source>
            <translation>No se sabe lo bastante para decir hacia dónde va.</translation>
        </message>
        <message>
            <source>{hours} h</source>
            <translation>{hours} h</translation>
        </message>
        <message numerus="yes">
            <source>%n day(s)</source>
            <translation>
                <numerusform>%n día</numerusform>
                <numerusform>%n días</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n month(s) known of {all}.</source>
            <translation>
                <numerusform>Se conoce %n mes de {all}.</numerusform>
                <numerusform>Se conocen %n meses de {all}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>A direction needs %n month(s).</source>
            <translation>
                <numerusform>Para una dirección hace falta %n mes.</numerusform>
                <numerusform>Para una dirección hacen falta %n meses.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Now: the last %n month(s), held against the same months a year before (shaded).</source>
            <translation>
                <numerusform>Ahora: el último mes, frente al mismo mes del año anterior (sombreado).</numerusform>
                <numerusform>Ahora: los últimos %n meses, frente a los mismos meses del año anterior (sombreados).</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>TypeList</name>
        <message numerus="yes">
            <source>Show all %n sign(s)</source>
            <translation>
                <numerusform>Mostrar %n señal</numerusform>
                <numerusform>Mostrar las %n señales</numerusform>
            </translation>
        </message>
        <message>
            <source>Show only what is watched or flagged</source>
            <translation>Mostrar solo avisos y alertas</translation>
        </message>
        <message numerus="yes">
            <source>%n sign(s) not assessed</source>
            <translation>
                <numerusform>%n señal sin evaluar</numerusform>
                <numerusform>%n señales sin evaluar</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n cause(s) of ours might explain it</source>
            <translation>
                <numerusform>%n causa nuestra podría explicarlo</numerusform>
                <numerusform>%n causas nuestras podrían explicarlo</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>UndoCommands</name>
        <message>
            <source>Going through the change…</source>
            <translation>Recorriendo el cambio…</translation>
        </message>
    </context>
    <context>
        <name>UnknownClients</name>
        <message>
            <source>New client</source>
            <translation>Cliente nuevo</translation>
        </message>
        <message>
            <source>Perhaps {name}</source>
            <translation>Quizá {name}</translation>
        </message>
    </context>
    <context>
        <name>UnlockDialog</name>
        <message>
            <source>Open an encrypted workbook</source>
            <translation>Abrir un libro cifrado</translation>
        </message>
        <message>
            <source>Type the passphrase.</source>
            <translation>Escriba la contraseña.</translation>
        </message>
        <message>
            <source>&amp;Passphrase</source>
            <translation>Con&amp;traseña</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Abrir</translation>
        </message>
    </context>
    <context>
        <name>UsesPart</name>
        <message>
            <source>&amp;Add a service</source>
            <translation>&amp;Añadir un servicio</translation>
        </message>
        <message>
            <source>Remove this service</source>
            <translation>Quitar este servicio</translation>
        </message>
        <message>
            <source>0 is not content at all, 10 could not be better. Ask, do not guess.</source>
            <translation>0 es nada satisfecho; 10 no podría ser mejor. Pregunte, no suponga.</translation>
        </message>
        <message>
            <source>Satisfaction</source>
            <translation>Satisfacción</translation>
        </message>
        <message>
            <source>What each service is good for to this client</source>
            <translation>Para qué le sirve cada servicio a este cliente</translation>
        </message>
        <message>
            <source>Be&amp;fore, 0 to 10</source>
            <translation>A&amp;ntes, de 0 a 10</translation>
        </message>
        <message>
            <source>Af&amp;terwards, 0 to 10</source>
            <translation>Des&amp;pués, de 0 a 10</translation>
        </message>
        <message>
            <source>Service</source>
            <translation>Servicio</translation>
        </message>
        <message>
            <source>Write which service this is.</source>
            <translation>Escriba de qué servicio se trata.</translation>
        </message>
        <message>
            <source>What it is good for</source>
            <translation>Para qué sirve</translation>
        </message>
    </context>
    <context>
        <name>ValueEditor</name>
        <message>
            <source>and</source>
            <translation>y</translation>
        </message>
        <message>
            <source>Tick at least one value.</source>
            <translation>Marque al menos un valor.</translation>
        </message>
        <message>
            <source>Say with what the fact is compared.</source>
            <translation>Diga con qué se compara el dato.</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>sí</translation>
        </message>
        <message>
            <source>no</source>
            <translation>no</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>Elegir…</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Valor</translation>
        </message>
    </context>
    <context>
        <name>WhaleView</name>
        <message>
            <source>What is added up</source>
            <translation>Qué se acumula</translation>
        </message>
        <message>
            <source>Full profit</source>
            <translation>Beneficio completo</translation>
        </message>
        <message>
            <source>Contribution</source>
            <translation>Contribución</translation>
        </message>
        <message>
            <source>Whale curve</source>
            <translation>Curva de ballena</translation>
        </message>
        <message>
            <source>Whale curve: the arrow keys go from client to client, Enter opens one</source>
            <translation>Curva de ballena: las flechas van de un cliente a otro, Intro abre uno</translation>
        </message>
        <message>
            <source>There are no clients in this period.</source>
            <translation>No hay clientes en este período.</translation>
        </message>
        <message>
            <source>No client brings more than it costs.</source>
            <translation>Ningún cliente aporta más de lo que cuesta.</translation>
        </message>
        <message>
            <source>No client costs more than it brings.</source>
            <translation>Ningún cliente cuesta más de lo que aporta.</translation>
        </message>
        <message numerus="yes">
            <source>The last %n client(s) take back {amount}: all that the others earn, or more.</source>
            <translation>
                <numerusform>El último cliente se lleva {amount}: todo lo que ganan los demás, o más.</numerusform>
                <numerusform>Los últimos %n clientes se llevan {amount}: todo lo que ganan los demás, o más.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The last %n client(s) take back {amount} of what the others earn: {share} of the total.</source>
            <translation>
                <numerusform>El último cliente se lleva {amount} de lo que ganan los demás: el {share} del total.</numerusform>
                <numerusform>Los últimos %n clientes se llevan {amount} de lo que ganan los demás: el {share} del total.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>peak {amount} with %n client(s)</source>
            <translation>
                <numerusform>máximo {amount} con %n cliente</numerusform>
                <numerusform>máximo {amount} con %n clientes</numerusform>
            </translation>
        </message>
        <message>
            <source>full profit {amount}</source>
            <translation>beneficio completo {amount}</translation>
        </message>
        <message>
            <source>contribution {amount}</source>
            <translation>contribución {amount}</translation>
        </message>
        <message>
            <source>{place} of {clients} · added up {amount}</source>
            <translation>{place} de {clients} · acumulado {amount}</translation>
        </message>
        <message>
            <source>{place} of {clients} · added up {amount}, {share}</source>
            <translation>{place} de {clients} · acumulado {amount}, {share}</translation>
        </message>
    </context>
    <context>
        <name>WizardHead</name>
        <message>
            <source>Language of the questions</source>
            <translation>Idioma de las preguntas</translation>
        </message>
        <message>
            <source>Spanish</source>
            <translation>Español</translation>
        </message>
        <message>
            <source>English</source>
            <translation>Inglés</translation>
        </message>
        <message>
            <source>Language of the questions (F6)</source>
            <translation>Idioma de las preguntas (F6)</translation>
        </message>
        <message>
            <source>{done} of {total} answered</source>
            <translation>{done} de {total} respondidas</translation>
        </message>
        <message>
            <source>Test run: nothing is kept</source>
            <translation>Prueba: no se guarda nada</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>Progreso</translation>
        </message>
    </context>
    <context>
        <name>Words</name>
        <message>
            <source>Delivery</source>
            <translation>Servicio</translation>
        </message>
        <message>
            <source>Selling</source>
            <translation>Gestión comercial</translation>
        </message>
        <message>
            <source>Collection</source>
            <translation>Cobranza</translation>
        </message>
        <message>
            <source>Administration</source>
            <translation>Administración</translation>
        </message>
        <message>
            <source>By hours worked</source>
            <translation>Por horas trabajadas</translation>
        </message>
        <message>
            <source>By fees</source>
            <translation>Por honorarios</translation>
        </message>
        <message>
            <source>The same for every client</source>
            <translation>Igual para cada cliente</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>Correo electrónico</translation>
        </message>
        <message>
            <source>Telephone</source>
            <translation>Teléfono</translation>
        </message>
        <message>
            <source>WhatsApp</source>
            <translation>WhatsApp</translation>
        </message>
        <message>
            <source>Post</source>
            <translation>Correo postal</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Tiempo</translation>
        </message>
        <message>
            <source>Invoices</source>
            <translation>Facturas</translation>
        </message>
        <message>
            <source>Clients</source>
            <translation>Clientes</translation>
        </message>
        <message>
            <source>Payments</source>
            <translation>Pagos</translation>
        </message>
        <message>
            <source>Expenses</source>
            <translation>Gastos</translation>
        </message>
        <message>
            <source>Staff</source>
            <translation>Personal</translation>
        </message>
        <message>
            <source>Facts about clients</source>
            <translation>Datos de clientes</translation>
        </message>
        <message>
            <source>Log of clients</source>
            <translation>Historial de clientes</translation>
        </message>
        <message>
            <source>Renegotiation letter</source>
            <translation>Carta de renegociación</translation>
        </message>
        <message>
            <source>Scope change letter</source>
            <translation>Carta de cambio de alcance</translation>
        </message>
        <message>
            <source>Package offer</source>
            <translation>Oferta de paquete</translation>
        </message>
        <message>
            <source>Thank-you letter</source>
            <translation>Carta de agradecimiento</translation>
        </message>
        <message>
            <source>Offboarding letter</source>
            <translation>Carta de desvinculación</translation>
        </message>
        <message>
            <source>Client review</source>
            <translation>Revisión del cliente</translation>
        </message>
        <message>
            <source>Burofax</source>
            <translation>Burofax</translation>
        </message>
        <message>
            <source>Tracked post</source>
            <translation>Correo certificado</translation>
        </message>
        <message>
            <source>Certified e-mail</source>
            <translation>Correo electrónico certificado</translation>
        </message>
        <message>
            <source>By hand, with a receipt</source>
            <translation>En mano, con acuse de recibo</translation>
        </message>
        <message>
            <source>We are reorganising our services</source>
            <translation>Reorganizamos nuestros servicios</translation>
        </message>
        <message>
            <source>Our team's capacity has changed</source>
            <translation>Cambió la capacidad de nuestro equipo</translation>
        </message>
        <message>
            <source>Compliance</source>
            <translation>Cumplimiento</translation>
        </message>
        <message>
            <source>Advisory</source>
            <translation>Asesoría</translation>
        </message>
        <message>
            <source>Every month</source>
            <translation>Cada mes</translation>
        </message>
        <message>
            <source>Every quarter</source>
            <translation>Cada trimestre</translation>
        </message>
        <message>
            <source>Every year</source>
            <translation>Cada año</translation>
        </message>
        <message>
            <source>On demand</source>
            <translation>A petición</translation>
        </message>
        <message>
            <source>documents</source>
            <translation>documentos</translation>
        </message>
        <message>
            <source>sales invoices</source>
            <translation>facturas de venta</translation>
        </message>
        <message>
            <source>supplier bills</source>
            <translation>facturas de proveedores</translation>
        </message>
        <message>
            <source>calls</source>
            <translation>llamadas</translation>
        </message>
        <message>
            <source>bank accounts</source>
            <translation>cuentas bancarias</translation>
        </message>
        <message>
            <source>employees</source>
            <translation>empleados</translation>
        </message>
        <message>
            <source>returns</source>
            <translation>declaraciones</translation>
        </message>
        <message>
            <source>companies</source>
            <translation>empresas</translation>
        </message>
        <message>
            <source>once each time</source>
            <translation>por vez</translation>
        </message>
        <message>
            <source>Industry</source>
            <translation>Sector</translation>
        </message>
        <message>
            <source>Legal form</source>
            <translation>Forma jurídica</translation>
        </message>
        <message>
            <source>Sales a year</source>
            <translation>Ventas al año</translation>
        </message>
        <message>
            <source>Employees</source>
            <translation>Empleados</translation>
        </message>
        <message>
            <source>Documents a month</source>
            <translation>Documentos al mes</translation>
        </message>
        <message>
            <source>Sales invoices a month</source>
            <translation>Facturas de venta al mes</translation>
        </message>
        <message>
            <source>Supplier bills a month</source>
            <translation>Facturas de proveedores al mes</translation>
        </message>
        <message>
            <source>Calls a month</source>
            <translation>Llamadas al mes</translation>
        </message>
        <message>
            <source>Bank accounts</source>
            <translation>Cuentas bancarias</translation>
        </message>
        <message>
            <source>Returns each time</source>
            <translation>Declaraciones cada vez</translation>
        </message>
        <message>
            <source>Companies</source>
            <translation>Empresas</translation>
        </message>
        <message>
            <source>Preferred channel</source>
            <translation>Canal preferido</translation>
        </message>
        <message>
            <source>Years with us</source>
            <translation>Años con nosotros</translation>
        </message>
        <message>
            <source>Fee a month</source>
            <translation>Cuota al mes</translation>
        </message>
        <message>
            <source>Understands our way of working</source>
            <translation>Entiende nuestra forma de trabajar</translation>
        </message>
        <message>
            <source>Satisfaction, 0 to 10</source>
            <translation>Satisfacción, de 0 a 10</translation>
        </message>
        <message>
            <source>Months the books are behind</source>
            <translation>Meses de retraso de la contabilidad</translation>
        </message>
        <message>
            <source>Days its customers take to pay</source>
            <translation>Días que tardan sus clientes en pagar</translation>
        </message>
        <message>
            <source>Profit of the last year</source>
            <translation>Ganancia del último año</translation>
        </message>
        <message>
            <source>Tax for the last year</source>
            <translation>Impuestos del último año</translation>
        </message>
        <message>
            <source>Tax in dispute</source>
            <translation>Impuestos en discusión</translation>
        </message>
        <message>
            <source>VAT of the last return</source>
            <translation>IVA de la última declaración</translation>
        </message>
        <message>
            <source>Loans outstanding</source>
            <translation>Préstamos pendientes</translation>
        </message>
        <message>
            <source>Cash taken in a month</source>
            <translation>Efectivo cobrado en un mes</translation>
        </message>
        <message>
            <source>Money to start with</source>
            <translation>Dinero para empezar</translation>
        </message>
        <message>
            <source>Current assets</source>
            <translation>Activo corriente</translation>
        </message>
        <message>
            <source>Current liabilities</source>
            <translation>Pasivo corriente</translation>
        </message>
        <message>
            <source>Equity</source>
            <translation>Patrimonio neto</translation>
        </message>
        <message>
            <source>Unpaid tax</source>
            <translation>Impuestos sin pagar</translation>
        </message>
        <message>
            <source>Words</source>
            <translation>Texto</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Número</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>Importe</translation>
        </message>
        <message>
            <source>Yes or no</source>
            <translation>Sí o no</translation>
        </message>
        <message>
            <source>Choice</source>
            <translation>Opción</translation>
        </message>
        <message>
            <source>Written by hand</source>
            <translation>Escrito a mano</translation>
        </message>
        <message>
            <source>From a file</source>
            <translation>De un archivo</translation>
        </message>
        <message>
            <source>From an assessment</source>
            <translation>De una evaluación</translation>
        </message>
        <message>
            <source>is</source>
            <translation>es</translation>
        </message>
        <message>
            <source>is not</source>
            <translation>no es</translation>
        </message>
        <message>
            <source>is one of</source>
            <translation>es uno de</translation>
        </message>
        <message>
            <source>at least</source>
            <translation>como mínimo</translation>
        </message>
        <message>
            <source>at most</source>
            <translation>como máximo</translation>
        </message>
        <message>
            <source>between</source>
            <translation>entre</translation>
        </message>
        <message>
            <source>Must</source>
            <translation>Debe</translation>
        </message>
        <message>
            <source>Prefer</source>
            <translation>Preferible</translation>
        </message>
        <message>
            <source>Exclude</source>
            <translation>Excluye</translation>
        </message>
        <message>
            <source>holds</source>
            <translation>se cumple</translation>
        </message>
        <message>
            <source>does not hold</source>
            <translation>no se cumple</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>no se sabe</translation>
        </message>
        <message>
            <source>Fits</source>
            <translation>Encaja</translation>
        </message>
        <message>
            <source>Nearly fits</source>
            <translation>Casi encaja</translation>
        </message>
        <message>
            <source>Does not fit</source>
            <translation>No encaja</translation>
        </message>
        <message>
            <source>Excluded</source>
            <translation>Excluido</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>Conservar</translation>
        </message>
        <message>
            <source>Raise the fee</source>
            <translation>Subir el honorario</translation>
        </message>
        <message>
            <source>Move to a package</source>
            <translation>Pasar a un paquete</translation>
        </message>
        <message>
            <source>Cut the scope</source>
            <translation>Reducir el alcance</translation>
        </message>
        <message>
            <source>Share costs</source>
            <translation>Compartir costos</translation>
        </message>
        <message>
            <source>Letting go</source>
            <translation>Desvincular</translation>
        </message>
        <message>
            <source>Stays as today</source>
            <translation>Sigue como hoy</translation>
        </message>
        <message>
            <source>Leaves</source>
            <translation>Se va</translation>
        </message>
        <message>
            <source>Loss</source>
            <translation>Pérdida</translation>
        </message>
        <message>
            <source>No profit</source>
            <translation>Sin beneficio</translation>
        </message>
        <message>
            <source>Low profit</source>
            <translation>Beneficio bajo</translation>
        </message>
        <message>
            <source>Fair profit</source>
            <translation>Beneficio aceptable</translation>
        </message>
        <message>
            <source>Good profit</source>
            <translation>Buen beneficio</translation>
        </message>
        <message>
            <source>Inactive</source>
            <translation>Sin actividad</translation>
        </message>
        <message>
            <source>No answer yet</source>
            <translation>Sin respuesta</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>Rechazado</translation>
        </message>
        <message>
            <source>Too early to say</source>
            <translation>Demasiado pronto</translation>
        </message>
        <message>
            <source>Interim result</source>
            <translation>Resultado provisional</translation>
        </message>
        <message>
            <source>Final result</source>
            <translation>Resultado final</translation>
        </message>
        <message>
            <source>Of all clients</source>
            <translation>De todos los clientes</translation>
        </message>
        <message>
            <source>Of the clients with low, no or negative profit</source>
            <translation>De los clientes con beneficio bajo, nulo o negativo</translation>
        </message>
        <message>
            <source>Accepted</source>
            <translation>Aceptada</translation>
        </message>
        <message>
            <source>Declined</source>
            <translation>Rechazada</translation>
        </message>
        <message>
            <source>One fee for all</source>
            <translation>Una cuota para todos</translation>
        </message>
        <message>
            <source>For each client</source>
            <translation>Por cliente</translation>
        </message>
        <message>
            <source>For each user</source>
            <translation>Por usuario</translation>
        </message>
        <message>
            <source>In tiers of clients</source>
            <translation>Por tramos de clientes</translation>
        </message>
        <message>
            <source>Measured</source>
            <translation>Medidas</translation>
        </message>
        <message>
            <source>Estimated</source>
            <translation>Estimadas</translation>
        </message>
        <message>
            <source>Not known</source>
            <translation>No se sabe</translation>
        </message>
        <message>
            <source>The most clients that fit</source>
            <translation>Que encajen más clientes</translation>
        </message>
        <message>
            <source>The most profit a year</source>
            <translation>El mayor beneficio al año</translation>
        </message>
        <message>
            <source>Nothing says what it needs</source>
            <translation>Nada dice qué necesita</translation>
        </message>
        <message>
            <source>Needs a service that is ruled out</source>
            <translation>Necesita un servicio descartado</translation>
        </message>
        <message>
            <source>Even a package of its own would cost more than it can pay</source>
            <translation>Incluso un paquete propio costaría más de lo que puede pagar</translation>
        </message>
        <message>
            <source>Its work costs more than it could be charged</source>
            <translation>Su trabajo cuesta más de lo que se le podría cobrar</translation>
        </message>
        <message>
            <source>Other packages bring more than one that suits it</source>
            <translation>Otros paquetes aportan más que uno a su medida</translation>
        </message>
        <message>
            <source>Conversation with the client</source>
            <translation>Conversación con el cliente</translation>
        </message>
        <message>
            <source>Our own look at the client</source>
            <translation>Nuestra propia mirada al cliente</translation>
        </message>
        <message>
            <source>One of several</source>
            <translation>Una de varias</translation>
        </message>
        <message>
            <source>Several</source>
            <translation>Varias</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Día</translation>
        </message>
        <message>
            <source>Scale 1 to 5</source>
            <translation>Escala de 1 a 5</translation>
        </message>
        <message>
            <source>Scale 0 to 10</source>
            <translation>Escala de 0 a 10</translation>
        </message>
        <message>
            <source>is at least</source>
            <translation>es como mínimo</translation>
        </message>
        <message>
            <source>is at most</source>
            <translation>es como máximo</translation>
        </message>
        <message>
            <source>includes</source>
            <translation>incluye</translation>
        </message>
        <message>
            <source>is anything</source>
            <translation>tiene cualquier respuesta</translation>
        </message>
        <message>
            <source>Answered</source>
            <translation>Respondida</translation>
        </message>
        <message>
            <source>Does not know</source>
            <translation>No lo sabe</translation>
        </message>
        <message>
            <source>Not asked</source>
            <translation>No preguntada</translation>
        </message>
        <message>
            <source>set up the workbook</source>
            <translation>preparar el libro</translation>
        </message>
        <message>
            <source>add client</source>
            <translation>añadir cliente</translation>
        </message>
        <message>
            <source>edit client</source>
            <translation>editar cliente</translation>
        </message>
        <message>
            <source>archive client</source>
            <translation>archivar cliente</translation>
        </message>
        <message>
            <source>restore client</source>
            <translation>devolver cliente</translation>
        </message>
        <message>
            <source>delete client</source>
            <translation>eliminar cliente</translation>
        </message>
        <message>
            <source>edit agreement</source>
            <translation>editar acuerdo</translation>
        </message>
        <message>
            <source>edit firm</source>
            <translation>editar despacho</translation>
        </message>
        <message>
            <source>edit staff</source>
            <translation>editar personal</translation>
        </message>
        <message>
            <source>edit overhead</source>
            <translation>editar gastos generales</translation>
        </message>
        <message>
            <source>edit tool</source>
            <translation>editar herramienta</translation>
        </message>
        <message>
            <source>remove tool</source>
            <translation>quitar herramienta</translation>
        </message>
        <message>
            <source>import</source>
            <translation>importar</translation>
        </message>
        <message>
            <source>withdraw import</source>
            <translation>retirar importación</translation>
        </message>
        <message>
            <source>add services</source>
            <translation>añadir servicios</translation>
        </message>
        <message>
            <source>add service</source>
            <translation>añadir servicio</translation>
        </message>
        <message>
            <source>edit service</source>
            <translation>editar servicio</translation>
        </message>
        <message>
            <source>archive service</source>
            <translation>archivar servicio</translation>
        </message>
        <message>
            <source>restore service</source>
            <translation>devolver servicio</translation>
        </message>
        <message>
            <source>edit facts</source>
            <translation>editar datos</translation>
        </message>
        <message>
            <source>add persona</source>
            <translation>añadir cliente ideal</translation>
        </message>
        <message>
            <source>edit persona</source>
            <translation>editar cliente ideal</translation>
        </message>
        <message>
            <source>archive persona</source>
            <translation>archivar cliente ideal</translation>
        </message>
        <message>
            <source>restore persona</source>
            <translation>recuperar cliente ideal</translation>
        </message>
        <message>
            <source>accept match</source>
            <translation>aceptar coincidencia</translation>
        </message>
        <message>
            <source>withdraw match</source>
            <translation>retirar coincidencia</translation>
        </message>
        <message>
            <source>add package</source>
            <translation>añadir paquete</translation>
        </message>
        <message>
            <source>edit package</source>
            <translation>editar paquete</translation>
        </message>
        <message>
            <source>archive package</source>
            <translation>archivar paquete</translation>
        </message>
        <message>
            <source>restore package</source>
            <translation>devolver paquete</translation>
        </message>
        <message>
            <source>adopt packages</source>
            <translation>adoptar paquetes</translation>
        </message>
        <message>
            <source>move client</source>
            <translation>cambiar de paquete a un cliente</translation>
        </message>
        <message>
            <source>make offer</source>
            <translation>hacer oferta</translation>
        </message>
        <message>
            <source>answer offer</source>
            <translation>responder oferta</translation>
        </message>
        <message>
            <source>withdraw offer</source>
            <translation>retirar oferta</translation>
        </message>
        <message>
            <source>add forms</source>
            <translation>añadir formularios</translation>
        </message>
        <message>
            <source>edit form</source>
            <translation>editar formulario</translation>
        </message>
        <message>
            <source>start assessment</source>
            <translation>empezar evaluación</translation>
        </message>
        <message>
            <source>answer question</source>
            <translation>responder pregunta</translation>
        </message>
        <message>
            <source>finish assessment</source>
            <translation>terminar evaluación</translation>
        </message>
        <message>
            <source>delete assessment</source>
            <translation>eliminar evaluación</translation>
        </message>
        <message>
            <source>set grade</source>
            <translation>fijar calificación</translation>
        </message>
        <message>
            <source>edit grading</source>
            <translation>editar la calificación</translation>
        </message>
        <message>
            <source>log entry</source>
            <translation>anotar en el historial</translation>
        </message>
        <message>
            <source>edit log entry</source>
            <translation>editar anotación</translation>
        </message>
        <message>
            <source>delete log entry</source>
            <translation>borrar anotación</translation>
        </message>
        <message>
            <source>link clients</source>
            <translation>vincular clientes</translation>
        </message>
        <message>
            <source>unlink clients</source>
            <translation>desvincular clientes</translation>
        </message>
        <message>
            <source>edit thresholds</source>
            <translation>editar límites</translation>
        </message>
        <message>
            <source>open review</source>
            <translation>abrir revisión</translation>
        </message>
        <message>
            <source>edit review</source>
            <translation>editar revisión</translation>
        </message>
        <message>
            <source>save step</source>
            <translation>guardar paso</translation>
        </message>
        <message>
            <source>close review</source>
            <translation>cerrar revisión</translation>
        </message>
        <message>
            <source>reopen review</source>
            <translation>reabrir revisión</translation>
        </message>
        <message>
            <source>delete review</source>
            <translation>borrar revisión</translation>
        </message>
        <message>
            <source>edit offboarding file</source>
            <translation>editar expediente de salida</translation>
        </message>
        <message>
            <source>save draft of a letter</source>
            <translation>guardar borrador de carta</translation>
        </message>
        <message>
            <source>delete draft of a letter</source>
            <translation>borrar borrador de carta</translation>
        </message>
        <message>
            <source>make letter final</source>
            <translation>dar carta por definitiva</translation>
        </message>
        <message>
            <source>record delivery of a letter</source>
            <translation>registrar entrega de carta</translation>
        </message>
        <message>
            <source>edit words to avoid</source>
            <translation>editar palabras que evitar</translation>
        </message>
        <message>
            <source>add plan</source>
            <translation>añadir plan</translation>
        </message>
        <message>
            <source>edit plan</source>
            <translation>modificar plan</translation>
        </message>
        <message>
            <source>delete plan</source>
            <translation>eliminar plan</translation>
        </message>
        <message>
            <source>start plan</source>
            <translation>poner en marcha el plan</translation>
        </message>
        <message>
            <source>erase client</source>
            <translation>borrar cliente para siempre</translation>
        </message>
        <message>
            <source>a change of a later version</source>
            <translation>un cambio de una versión posterior</translation>
        </message>
        <message>
            <source>{change} · {name}</source>
            <translation>{change} · {name}</translation>
        </message>
        <message>
            <source>Meeting</source>
            <translation>Reunión</translation>
        </message>
        <message>
            <source>Call</source>
            <translation>Llamada</translation>
        </message>
        <message>
            <source>Message</source>
            <translation>Mensaje</translation>
        </message>
        <message>
            <source>Onboarding step</source>
            <translation>Paso de incorporación</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>Consulta</translation>
        </message>
        <message>
            <source>Question about an invoice</source>
            <translation>Consulta sobre una factura</translation>
        </message>
        <message>
            <source>Complaint</source>
            <translation>Queja</translation>
        </message>
        <message>
            <source>Fee disputed</source>
            <translation>Honorario discutido</translation>
        </message>
        <message>
            <source>Reminder</source>
            <translation>Recordatorio</translation>
        </message>
        <message>
            <source>Collection attempt</source>
            <translation>Gestión de cobro</translation>
        </message>
        <message>
            <source>Credit check</source>
            <translation>Análisis de crédito</translation>
        </message>
        <message>
            <source>Documents late</source>
            <translation>Documentos fuera de plazo</translation>
        </message>
        <message>
            <source>Payment plan not kept</source>
            <translation>Plan de pagos no cumplido</translation>
        </message>
        <message>
            <source>Work beside the agreement</source>
            <translation>Trabajo fuera del acuerdo</translation>
        </message>
        <message>
            <source>Referral</source>
            <translation>Recomendación</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Abierto</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Hecho</translation>
        </message>
        <message>
            <source>Without success</source>
            <translation>Sin éxito</translation>
        </message>
        <message>
            <source>Same owner</source>
            <translation>Mismo dueño</translation>
        </message>
        <message>
            <source>Same group</source>
            <translation>Mismo grupo</translation>
        </message>
        <message>
            <source>Family</source>
            <translation>Familia</translation>
        </message>
        <message>
            <source>Not assessed</source>
            <translation>Sin evaluar</translation>
        </message>
        <message>
            <source>Clear</source>
            <translation>En orden</translation>
        </message>
        <message>
            <source>Watch</source>
            <translation>Aviso</translation>
        </message>
        <message>
            <source>Flag</source>
            <translation>Alerta</translation>
        </message>
        <message>
            <source>Identification</source>
            <translation>Identificación</translation>
        </message>
        <message>
            <source>Satisfaction</source>
            <translation>Satisfacción</translation>
        </message>
        <message>
            <source>Approach</source>
            <translation>Acercamiento</translation>
        </message>
        <message>
            <source>Reduction</source>
            <translation>Reducción</translation>
        </message>
        <message>
            <source>Evaluation</source>
            <translation>Evaluación</translation>
        </message>
        <message>
            <source>Communication</source>
            <translation>Comunicación</translation>
        </message>
        <message>
            <source>Definition</source>
            <translation>Definición</translation>
        </message>
        <message>
            <source>Left out, with a reason</source>
            <translation>Omitido, con motivo</translation>
        </message>
        <message>
            <source>Recovered</source>
            <translation>Recuperado</translation>
        </message>
        <message>
            <source>Kept as it is</source>
            <translation>Sigue como está</translation>
        </message>
        <message>
            <source>Let go</source>
            <translation>Desvinculado</translation>
        </message>
        <message>
            <source>Left by itself</source>
            <translation>Se fue por su cuenta</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>Sí</translation>
        </message>
        <message>
            <source>Partly</source>
            <translation>En parte</translation>
        </message>
        <message>
            <source>No</source>
            <translation>No</translation>
        </message>
        <message>
            <source>Discount</source>
            <translation>Descuento</translation>
        </message>
        <message>
            <source>Travel</source>
            <translation>Viajes</translation>
        </message>
        <message>
            <source>Courier</source>
            <translation>Mensajería</translation>
        </message>
        <message>
            <source>Insurance</source>
            <translation>Seguros</translation>
        </message>
        <message>
            <source>Storage</source>
            <translation>Almacenaje</translation>
        </message>
        <message>
            <source>Bank fees</source>
            <translation>Comisiones bancarias</translation>
        </message>
        <message>
            <source>Work</source>
            <translation>Trabajo</translation>
        </message>
        <message>
            <source>Other</source>
            <translation>Otros</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Hoy</translation>
        </message>
        <message>
            <source>Our proposal</source>
            <translation>Nuestra propuesta</translation>
        </message>
        <message>
            <source>The client's proposal</source>
            <translation>Propuesta del cliente</translation>
        </message>
        <message>
            <source>Agreed</source>
            <translation>Acordado</translation>
        </message>
        <message>
            <source>Deadline</source>
            <translation>Vencimiento</translation>
        </message>
        <message>
            <source>Records</source>
            <translation>Documentación</translation>
        </message>
        <message>
            <source>Access or power</source>
            <translation>Acceso o poder</translation>
        </message>
        <message>
            <source>The firm</source>
            <translation>El despacho</translation>
        </message>
        <message>
            <source>The client</source>
            <translation>El cliente</translation>
        </message>
        <message>
            <source>The new accountant</source>
            <translation>El nuevo contador</translation>
        </message>
        <message>
            <source>Return</source>
            <translation>Devolver</translation>
        </message>
        <message>
            <source>Pass to the new accountant</source>
            <translation>Pasar al nuevo contador</translation>
        </message>
        <message>
            <source>Erase</source>
            <translation>Eliminar</translation>
        </message>
        <message>
            <source>Draft</source>
            <translation>Borrador</translation>
        </message>
        <message>
            <source>Final</source>
            <translation>Definitiva</translation>
        </message>
        <message>
            <source>Superseded</source>
            <translation>Sustituida</translation>
        </message>
        <message>
            <source>Blame</source>
            <translation>Reproche</translation>
        </message>
        <message>
            <source>Threat</source>
            <translation>Amenaza</translation>
        </message>
        <message>
            <source>Opinion or promise</source>
            <translation>Opinión o promesa</translation>
        </message>
        <message>
            <source>Must be mended</source>
            <translation>Hay que corregirlo</translation>
        </message>
        <message>
            <source>Worth a look</source>
            <translation>Conviene revisarlo</translation>
        </message>
    </context>
    <context>
        <name>Workspace</name>
        <message>
            <source>Overview</source>
            <translation>Resumen</translation>
        </message>
        <message>
            <source>Clients</source>
            <translation>Clientes</translation>
        </message>
        <message>
            <source>Personas</source>
            <translation>Clientes ideales</translation>
        </message>
        <message>
            <source>Packages</source>
            <translation>Paquetes</translation>
        </message>
        <message>
            <source>Assessments</source>
            <translation>Evaluaciones</translation>
        </message>
        <message>
            <source>Reviews</source>
            <translation>Revisiones</translation>
        </message>
        <message>
            <source>Tabs</source>
            <translation>Pestañas</translation>
        </message>
    </context>
    <context>
        <name>YearCard</name>
        <message>
            <source>Clients recovered</source>
            <translation>Clientes recuperados</translation>
        </message>
        <message>
            <source>Clients let go</source>
            <translation>Clientes desvinculados</translation>
        </message>
        <message>
            <source>Contribution</source>
            <translation>Contribución</translation>
        </message>
        <message>
            <source>Hours freed</source>
            <translation>Horas liberadas</translation>
        </message>
        <message>
            <source>{came} of {promised}</source>
            <translation>{came} de {promised}</translation>
        </message>
        <message>
            <source>No plan has been measured over three whole months in it yet.</source>
            <translation>Ningún plan se midió aún durante tres meses completos en él.</translation>
        </message>
        <message numerus="yes">
            <source>Against the promise for the %n month(s) measured.</source>
            <translation>
                <numerusform>Frente a lo prometido para el mes medido.</numerusform>
                <numerusform>Frente a lo prometido para los %n meses medidos.</numerusform>
            </translation>
        </message>
        <message>
            <source>The &amp;year</source>
            <translation>El &amp;año</translation>
        </message>
    </context>
    <context>
        <name>YearPrintDialog</name>
        <message>
            <source>Results of {year}</source>
            <translation>Resultados de {year}</translation>
        </message>
        <message>
            <source>results {year}.pdf</source>
            <translation>resultados {year}.pdf</translation>
        </message>
    </context>
    <context>
        <name>_AreaRow</name>
        <message>
            <source>{done}/{total}</source>
            <translation>{done}/{total}</translation>
        </message>
    </context>
    <context>
        <name>_ChangedBar</name>
        <message>
            <source>Bring my text up to date</source>
            <translation>Actualizar mi texto</translation>
        </message>
        <message>
            <source>Write it anew</source>
            <translation>Redactarlo de nuevo</translation>
        </message>
        <message>
            <source>The terms have changed since you wrote in the text.</source>
            <translation>Las condiciones cambiaron después de que usted escribió en el texto.</translation>
        </message>
    </context>
    <context>
        <name>_OptionPart</name>
        <message>
            <source>Recommended</source>
            <translation>Recomendada</translation>
        </message>
        <message>
            <source>Reason for an exception to the rules</source>
            <translation>Motivo de la excepción a las reglas</translation>
        </message>
        <message>
            <source>Give each option a name.</source>
            <translation>Dé un nombre a cada opción.</translation>
        </message>
        <message>
            <source>Give each option a price.</source>
            <translation>Dé un precio a cada opción.</translation>
        </message>
        <message>
            <source>{what} of the option {option}</source>
            <translation>{what} de la opción {option}</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <source>Price</source>
            <translation>Precio</translation>
        </message>
        <message>
            <source>Reason for an exception</source>
            <translation>Motivo de la excepción</translation>
        </message>
        <message>
            <source>Leave out the option {option}</source>
            <translation>Quitar la opción {option}</translation>
        </message>
    </context>
    <context>
        <name>_ScopeLine</name>
        <message>
            <source>Service</source>
            <translation>Servicio</translation>
        </message>
        <message>
            <source>Up to</source>
            <translation>Hasta</translation>
        </message>
        <message>
            <source>Of what</source>
            <translation>Unidad</translation>
        </message>
        <message>
            <source>Leave out this service</source>
            <translation>Quitar este servicio</translation>
        </message>
        <message>
            <source>Write which service it is.</source>
            <translation>Escriba de qué servicio se trata.</translation>
        </message>
    </context>
</TS>
