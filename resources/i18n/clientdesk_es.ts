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
        <source>&amp;Settings…</source>
        <translation>&amp;Preferencias…</translation>
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
        <source>&amp;Find a client</source>
        <translation>&amp;Buscar un cliente</translation>
    </message>
    <message>
        <source>&amp;New client…</source>
        <translation>&amp;Nuevo cliente…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Editar…</translation>
    </message>
    <message>
        <source>&amp;Archive</source>
        <translation>&amp;Archivar</translation>
    </message>
    <message>
        <source>&amp;Letter…</source>
        <translation>&amp;Carta…</translation>
    </message>
    <message>
        <source>Client &amp;review…</source>
        <translation>&amp;Revisión del cliente…</translation>
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
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation>&amp;Exportar</translation>
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
        <source>Hours</source>
        <translation>Horas</translation>
    </message>
    <message>
        <source>Per hour</source>
        <translation>Por hora</translation>
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
        <source>Write the client&apos;s name.</source>
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
        <source>Letters go &amp;to</source>
        <translation>Cartas a la atención &amp;de</translation>
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
        <source>As the firm ({country})</source>
        <translation>Como el despacho ({country})</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>No se sabe</translation>
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
        <source>Archived</source>
        <translation>Archivados</translation>
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
</context>
<context>
    <name>ClientPane</name>
    <message>
        <source>Fees and cost by month</source>
        <translation>Honorarios y costo por mes</translation>
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
        <source>Delivery time, {hours} h</source>
        <translation>Prestación del servicio, {hours} h</translation>
    </message>
    <message>
        <source>Selling, {hours} h</source>
        <translation>Gestión comercial, {hours} h</translation>
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
        <source>of which administration, {hours} h</source>
        <translation>de lo cual, administración, {hours} h</translation>
    </message>
    <message>
        <source>Collection, {hours} h</source>
        <translation>Cobranza, {hours} h</translation>
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
    <message>
        <source>How this figure is made</source>
        <translation>Cómo se llega a esta cifra</translation>
    </message>
</context>
<context>
    <name>ClientsPage</name>
    <message>
        <source>No client matches.</source>
        <translation>Ningún cliente coincide.</translation>
    </message>
    <message numerus="yes">
        <source>Search %n client(s)…</source>
        <translation>
            <numerusform>Buscar en %n cliente…</numerusform>
            <numerusform>Buscar entre %n clientes…</numerusform>
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
        <translation>Todavía no hay clientes</translation>
    </message>
    <message>
        <source>Import a time export, an invoice list or a client list; the clients in it are offered as new. Or write one in.</source>
        <translation>Importe un registro de horas, una lista de facturas o una lista de clientes; los clientes que contenga se ofrecen como nuevos. O escriba uno.</translation>
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
        <source>In letters</source>
        <translation>En las cartas</translation>
    </message>
    <message>
        <source>In the figures</source>
        <translation>En las cifras</translation>
    </message>
    <message>
        <source>Paid hours that cannot be worked for clients, such as holidays, training and breaks, make each hour that can dearer.</source>
        <translation>Las horas pagadas que no se pueden dedicar a clientes, como vacaciones, formación y pausas, encarecen cada hora que sí se puede.</translation>
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
        <source>Write the firm&apos;s name.</source>
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
    <name>LetterDialog</name>
    <message>
        <source>Letter</source>
        <translation>Carta</translation>
    </message>
    <message>
        <source>Kind of letter</source>
        <translation>Tipo de carta</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>&amp;Guardar como PDF…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>Im&amp;primir…</translation>
    </message>
    <message>
        <source>Write a day.</source>
        <translation>Escriba un día.</translation>
    </message>
    <message>
        <source>&amp;Effective from</source>
        <translation>&amp;Vigente desde</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>Not named</source>
        <translation>Sin indicar</translation>
    </message>
    <message>
        <source>Se&amp;nt by</source>
        <translation>E&amp;nviada por</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>&amp;Reason given</source>
        <translation>&amp;Motivo indicado</translation>
    </message>
    <message>
        <source>&amp;Reply by</source>
        <translation>&amp;Respuesta hasta</translation>
    </message>
    <message>
        <source>Write an amount.</source>
        <translation>Escriba un importe.</translation>
    </message>
    <message>
        <source>New &amp;monthly fee</source>
        <translation>Nuevo honorario &amp;mensual</translation>
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
        <source>Fee today: {amount} a month</source>
        <translation>Honorario actual: {amount} al mes</translation>
    </message>
    <message>
        <source>The letter appears here once every field can be read.</source>
        <translation>La carta aparece aquí cuando todos los campos se pueden leer.</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>Documentos PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Save letter</source>
        <translation>Guardar la carta</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Saved · {file}</source>
        <translation>Guardado · {file}</translation>
    </message>
    <message>
        <source>in memory only</source>
        <translation>solo en memoria</translation>
    </message>
    <message>
        <source>No workbook open</source>
        <translation>Ningún libro abierto</translation>
    </message>
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
    <name>MoneyEditor</name>
    <message>
        <source>This is not an amount. Write it like {example}.</source>
        <translation>No es un importe. Escríbalo así: {example}.</translation>
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
        <source>Fees</source>
        <translation>Honorarios</translation>
    </message>
    <message>
        <source>Cost to serve</source>
        <translation>Costo de servir</translation>
    </message>
    <message>
        <source>Full profit</source>
        <translation>Beneficio completo</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Horas</translation>
    </message>
    <message>
        <source>Time of the hardest tenth</source>
        <translation>Tiempo del décimo más exigente</translation>
    </message>
    <message>
        <source>Whale curve</source>
        <translation>Curva de ballena</translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n mes</numerusform>
            <numerusform>%n meses</numerusform>
        </translation>
    </message>
    <message>
        <source>{share} of fees</source>
        <translation>{share} de los honorarios</translation>
    </message>
    <message>
        <source>margin {margin}</source>
        <translation>margen {margin}</translation>
    </message>
    <message>
        <source>incomplete: some hours have no cost</source>
        <translation>incompleto: hay horas sin costo</translation>
    </message>
    <message>
        <source>{rate} of fees an hour</source>
        <translation>{rate} de honorarios por hora</translation>
    </message>
    <message>
        <source>of all hours; it is often said 90%</source>
        <translation>de todas las horas; suele decirse el 90 %</translation>
    </message>
    <message>
        <source>No client earns more than it costs.</source>
        <translation>Ningún cliente aporta más de lo que cuesta.</translation>
    </message>
    <message>
        <source>No client costs more than it brings.</source>
        <translation>Ningún cliente cuesta más de lo que aporta.</translation>
    </message>
    <message numerus="yes">
        <source>The last %n client(s) take back {amount} of what the others earn.</source>
        <translation>
            <numerusform>El último cliente se lleva {amount} de lo que ganan los demás.</numerusform>
            <numerusform>Los últimos %n clientes se llevan {amount} de lo que ganan los demás.</numerusform>
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
        <source>Set the cost of %n person(s)</source>
        <translation>
            <numerusform>Indique el costo de %n persona</numerusform>
            <numerusform>Indique el costo de %n personas</numerusform>
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
        <source>%n client(s) with time but no invoice</source>
        <translation>
            <numerusform>%n cliente con horas y sin facturas</numerusform>
            <numerusform>%n clientes con horas y sin facturas</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is missing: every hour has a client and a cost.</source>
        <translation>No falta nada: cada hora tiene cliente y costo.</translation>
    </message>
    <message>
        <source>No figures yet</source>
        <translation>Todavía no hay cifras</translation>
    </message>
    <message>
        <source>Bring in a time export and an invoice list. ClientDesk then shows what each client brings and costs.</source>
        <translation>Importe un registro de horas y una lista de facturas. ClientDesk mostrará lo que cada cliente aporta y cuesta.</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>Whale curve: profit added up, best client first</source>
        <translation>Curva de ballena: beneficio acumulado, del mejor al peor cliente</translation>
    </message>
    <message>
        <source>Clients that lose most</source>
        <translation>Clientes con más pérdida</translation>
    </message>
    <message>
        <source>Next, to be sure of the figures</source>
        <translation>Lo próximo, para confiar en las cifras</translation>
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
    <name>Placeholder</name>
    <message>
        <source>Personas</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>This tab will hold the kinds of clients each service is made for. It is not built yet.</source>
        <translation>Aquí estarán los tipos de cliente para los que se pensó cada servicio. Aún no está hecho.</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Paquetes</translation>
    </message>
    <message>
        <source>This tab will hold the service packages and their prices, worked out from what clients need. It is not built yet.</source>
        <translation>Aquí estarán los paquetes de servicios y sus precios, calculados según lo que los clientes necesitan. Aún no está hecho.</translation>
    </message>
    <message>
        <source>Assessments</source>
        <translation>Evaluaciones</translation>
    </message>
    <message>
        <source>This tab will hold what each client answered about their needs. It is not built yet.</source>
        <translation>Aquí estará lo que cada cliente respondió sobre sus necesidades. Aún no está hecho.</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>Revisiones</translation>
    </message>
    <message>
        <source>This tab will hold the seven steps from a first doubt to a decision about a client. It is not built yet.</source>
        <translation>Aquí estarán los siete pasos desde la primera duda hasta una decisión sobre un cliente. Aún no está hecho.</translation>
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
    <name>RecordDialog</name>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
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
        <source>&amp;Save as PDF…</source>
        <translation>&amp;Guardar como PDF…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>Im&amp;primir…</translation>
    </message>
    <message>
        <source>review {ref}.pdf</source>
        <translation>revisión {ref}.pdf</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>Documentos PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Save the review</source>
        <translation>Guardar la revisión</translation>
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
        <source>Letters have a language of their own: the client&apos;s or, where none is set, the firm&apos;s.</source>
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
        <source>A rate holds from its day until the person&apos;s next one.</source>
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
        <source>Write the person&apos;s name.</source>
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
        <translation>Una hora cuesta {cost}: el {share}&#x202f;% de las horas pagadas se puede dedicar a clientes.</translation>
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
    <name>ToolsPage</name>
    <message>
        <source>A flat fee is shared equally by the clients that a tool is kept for.</source>
        <translation>Una cuota fija se reparte por igual entre los clientes que usan la herramienta.</translation>
    </message>
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
        <source>Fee a month</source>
        <translation>Cuota al mes</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>Herramienta</translation>
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
        <source>Kept for</source>
        <translation>Se usa para</translation>
    </message>
    <message numerus="yes">
        <source>%n client(s)</source>
        <translation>
            <numerusform>%n cliente</numerusform>
            <numerusform>%n clientes</numerusform>
        </translation>
    </message>
    <message>
        <source>All with time</source>
        <translation>Todos los que tienen horas</translation>
    </message>
    <message>
        <source>New tool</source>
        <translation>Herramienta nueva</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>Fee a &amp;month</source>
        <translation>Cuota al &amp;mes</translation>
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
    <message>
        <source>Kept for these clients; none ticked: for all clients that have time.</source>
        <translation>Se usa para estos clientes; sin marcar ninguno: para todos los que tienen horas.</translation>
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
        <source>Renegotiation letter</source>
        <translation>Carta de renegociación</translation>
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
        <source>Our team&apos;s capacity has changed</source>
        <translation>Cambió la capacidad de nuestro equipo</translation>
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
        <source>import</source>
        <translation>importar</translation>
    </message>
    <message>
        <source>withdraw import</source>
        <translation>retirar importación</translation>
    </message>
    <message>
        <source>{change} · {name}</source>
        <translation>{change} · {name}</translation>
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
        <translation>Personas</translation>
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
</TS>
