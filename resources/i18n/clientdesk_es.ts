<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <location filename="../../clientdesk/ui/actions.py" line="29"/>
        <source>&amp;New workbook…</source>
        <translation>&amp;Libro nuevo…</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/actions.py" line="30"/>
        <source>&amp;Open…</source>
        <translation>&amp;Abrir…</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/actions.py" line="31"/>
        <source>&amp;Import…</source>
        <translation>&amp;Importar…</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/actions.py" line="32"/>
        <source>Past i&amp;mports…</source>
        <translation>Importaciones a&amp;nteriores…</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/actions.py" line="33"/>
        <source>Report as &amp;CSV…</source>
        <translation>Informe en &amp;CSV…</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/actions.py" line="34"/>
        <source>Report as &amp;PDF…</source>
        <translation>Informe en &amp;PDF…</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/actions.py" line="35"/>
        <source>Report as &amp;JSON…</source>
        <translation>Informe en &amp;JSON…</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/actions.py" line="36"/>
        <source>&amp;Firm and staff…</source>
        <translation>&amp;Despacho y personal…</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/actions.py" line="37"/>
        <source>&amp;Settings…</source>
        <translation>&amp;Preferencias…</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/actions.py" line="38"/>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/actions.py" line="39"/>
        <location filename="../../clientdesk/ui/actions.py" line="73"/>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/actions.py" line="40"/>
        <location filename="../../clientdesk/ui/actions.py" line="74"/>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/actions.py" line="41"/>
        <source>&amp;Find a client</source>
        <translation>&amp;Buscar un cliente</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/actions.py" line="42"/>
        <source>&amp;New client…</source>
        <translation>&amp;Nuevo cliente…</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/actions.py" line="43"/>
        <source>&amp;Edit…</source>
        <translation>&amp;Editar…</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/actions.py" line="44"/>
        <location filename="../../clientdesk/ui/actions.py" line="65"/>
        <source>&amp;Archive</source>
        <translation>&amp;Archivar</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/actions.py" line="45"/>
        <source>&amp;Letter…</source>
        <translation>&amp;Carta…</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/actions.py" line="46"/>
        <source>Client &amp;review…</source>
        <translation>&amp;Revisión del cliente…</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/actions.py" line="47"/>
        <source>Where the data &amp;lives</source>
        <translation>Dónde están los &amp;datos</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/actions.py" line="48"/>
        <source>&amp;About ClientDesk</source>
        <translation>&amp;Acerca de ClientDesk</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/actions.py" line="49"/>
        <source>&amp;Recent</source>
        <translation>&amp;Recientes</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/actions.py" line="65"/>
        <source>&amp;Put back on the list</source>
        <translation>&amp;Devolver a la lista</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/actions.py" line="72"/>
        <source>&amp;Undo {what}</source>
        <translation>&amp;Deshacer: {what}</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/actions.py" line="72"/>
        <source>&amp;Redo {what}</source>
        <translation>&amp;Rehacer: {what}</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/actions.py" line="102"/>
        <source>Colours as the &amp;system</source>
        <translation>Colores como el &amp;sistema</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/actions.py" line="103"/>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/actions.py" line="104"/>
        <source>&amp;Dark</source>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/actions.py" line="121"/>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/actions.py" line="123"/>
        <source>&amp;Edit</source>
        <translation>&amp;Edición</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/actions.py" line="127"/>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/actions.py" line="130"/>
        <source>&amp;Client</source>
        <translation>&amp;Cliente</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/actions.py" line="134"/>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/actions.py" line="142"/>
        <source>E&amp;xport</source>
        <translation>&amp;Exportar</translation>
    </message>
</context>
<context>
    <name>Ask</name>
    <message>
        <location filename="../../clientdesk/ui/ask.py" line="67"/>
        <source>ClientDesk</source>
        <translation>ClientDesk</translation>
    </message>
</context>
<context>
    <name>ClientColumns</name>
    <message>
        <location filename="../../clientdesk/ui/client_rows.py" line="85"/>
        <source>Client</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/client_rows.py" line="86"/>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/client_rows.py" line="87"/>
        <source>Fees</source>
        <translation>Honorarios</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/client_rows.py" line="107"/>
        <source>Hours</source>
        <translation>Horas</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/client_rows.py" line="117"/>
        <source>Per hour</source>
        <translation>Por hora</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/client_rows.py" line="88"/>
        <source>Cost to serve</source>
        <translation>Costo de servir</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/client_rows.py" line="89"/>
        <source>Profit</source>
        <translation>Beneficio</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/client_rows.py" line="90"/>
        <source>Overdue</source>
        <translation>Vencido</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/client_rows.py" line="127"/>
        <source>Days to pay</source>
        <translation>Días de cobro</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/client_rows.py" line="157"/>
        <source>Margin</source>
        <translation>Margen</translation>
    </message>
</context>
<context>
    <name>ClientDialog</name>
    <message>
        <location filename="../../clientdesk/ui/client_dialog.py" line="47"/>
        <location filename="../../clientdesk/ui/client_dialog.py" line="48"/>
        <source>New client</source>
        <translation>Nuevo cliente</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/client_dialog.py" line="47"/>
        <source>Client</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/client_dialog.py" line="61"/>
        <source>Facts</source>
        <translation>Datos</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/client_dialog.py" line="61"/>
        <source>Agreement</source>
        <translation>Acuerdo</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/client_dialog.py" line="65"/>
        <source>Services agreed</source>
        <translation>Servicios acordados</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/client_dialog.py" line="75"/>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/client_dialog.py" line="81"/>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/client_dialog.py" line="81"/>
        <source>Write the client&apos;s name.</source>
        <translation>Escriba el nombre del cliente.</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/client_dialog.py" line="82"/>
        <source>&amp;Code</source>
        <translation>&amp;Código</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/client_dialog.py" line="82"/>
        <source>Write a short code.</source>
        <translation>Escriba un código corto.</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/client_dialog.py" line="83"/>
        <source>Letters go &amp;to</source>
        <translation>Cartas a la atención &amp;de</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/client_dialog.py" line="84"/>
        <source>Ta&amp;x number</source>
        <translation>Identificación &amp;fiscal</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/client_dialog.py" line="85"/>
        <source>&amp;Address</source>
        <translation>&amp;Dirección</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/client_dialog.py" line="86"/>
        <source>C&amp;ity</source>
        <translation>Ciu&amp;dad</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/client_dialog.py" line="87"/>
        <source>C&amp;ountry</source>
        <translation>&amp;País</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/client_dialog.py" line="88"/>
        <source>&amp;E-mail</source>
        <translation>Corr&amp;eo electrónico</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/client_dialog.py" line="89"/>
        <source>&amp;Phone</source>
        <translation>&amp;Teléfono</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/client_dialog.py" line="90"/>
        <source>P&amp;refers</source>
        <translation>P&amp;refiere</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/client_dialog.py" line="91"/>
        <source>Language of &amp;letters</source>
        <translation>&amp;Idioma de las cartas</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/client_dialog.py" line="92"/>
        <source>Client &amp;since</source>
        <translation>Cliente de&amp;sde</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/client_dialog.py" line="93"/>
        <source>Note for o&amp;urselves</source>
        <translation>Nota i&amp;nterna</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/client_dialog.py" line="99"/>
        <source>Re&amp;ference</source>
        <translation>Re&amp;ferencia</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/client_dialog.py" line="100"/>
        <source>Si&amp;gned on</source>
        <translation>Firmado e&amp;l</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/client_dialog.py" line="101"/>
        <source>&amp;Monthly fee, without tax</source>
        <translation>Honorario &amp;mensual, sin impuestos</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/client_dialog.py" line="102"/>
        <source>Notice, da&amp;ys</source>
        <translation>Pre&amp;aviso, días</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/client_dialog.py" line="103"/>
        <source>Documents due, day of mont&amp;h</source>
        <translation>Entrega de documentos, &amp;día del mes</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/client_dialog.py" line="108"/>
        <source>As the firm ({country})</source>
        <translation>Como el despacho ({country})</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/client_dialog.py" line="113"/>
        <source>Not known</source>
        <translation>No se sabe</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/client_dialog.py" line="117"/>
        <source>As the firm</source>
        <translation>Como el despacho</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/client_dialog.py" line="118"/>
        <source>Spanish</source>
        <translation>Español</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/client_dialog.py" line="119"/>
        <source>English</source>
        <translation>Inglés</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/client_dialog.py" line="155"/>
        <source>Close without saving what you wrote?</source>
        <translation>¿Cerrar sin guardar lo que escribió?</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/client_dialog.py" line="156"/>
        <source>Do not save</source>
        <translation>No guardar</translation>
    </message>
</context>
<context>
    <name>ClientFilter</name>
    <message>
        <location filename="../../clientdesk/ui/client_rows.py" line="42"/>
        <source>All clients</source>
        <translation>Todos los clientes</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/client_rows.py" line="43"/>
        <source>Losing money</source>
        <translation>Con pérdida</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/client_rows.py" line="44"/>
        <source>With overdue invoices</source>
        <translation>Con facturas vencidas</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/client_rows.py" line="45"/>
        <source>Without invoices</source>
        <translation>Sin facturas</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/client_rows.py" line="46"/>
        <source>Without time</source>
        <translation>Sin horas</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/client_rows.py" line="47"/>
        <source>Archived</source>
        <translation>Archivados</translation>
    </message>
</context>
<context>
    <name>ClientLists</name>
    <message>
        <location filename="../../clientdesk/ui/client_lists.py" line="28"/>
        <location filename="../../clientdesk/ui/client_lists.py" line="54"/>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/client_lists.py" line="33"/>
        <source>Work</source>
        <translation>Trabajo</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/client_lists.py" line="35"/>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/client_lists.py" line="41"/>
        <source>Hours</source>
        <translation>Horas</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/client_lists.py" line="60"/>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/client_lists.py" line="63"/>
        <source>Net</source>
        <translation>Neto</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/client_lists.py" line="70"/>
        <source>Total</source>
        <translation>Total</translation>
    </message>
</context>
<context>
    <name>ClientPane</name>
    <message>
        <location filename="../../clientdesk/ui/client_pane.py" line="46"/>
        <source>Fees and cost by month</source>
        <translation>Honorarios y costo por mes</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/client_pane.py" line="76"/>
        <source>client since {year}</source>
        <translation>cliente desde {year}</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/client_pane.py" line="78"/>
        <source>archived</source>
        <translation>archivado</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/client_pane.py" line="85"/>
        <source>Incomplete: {hours} h have no cost rate</source>
        <translation>Incompleto: {hours} h sin tarifa de costo</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/client_pane.py" line="88"/>
        <source>{amount} overdue</source>
        <translation>{amount} vencidos</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/client_pane.py" line="96"/>
        <source>Fees {fees}, cost to serve {cost}, by month.</source>
        <translation>Honorarios {fees}, costo de servir {cost}, por mes.</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/client_pane.py" line="107"/>
        <location filename="../../clientdesk/ui/client_pane.py" line="114"/>
        <source>Fees</source>
        <translation>Honorarios</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/client_pane.py" line="108"/>
        <source>Cost to serve</source>
        <translation>Costo de servir</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/client_pane.py" line="116"/>
        <source>Written off</source>
        <translation>Importes dados de baja</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/client_pane.py" line="120"/>
        <source>Contribution</source>
        <translation>Contribución</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/client_pane.py" line="121"/>
        <source>Share of overhead</source>
        <translation>Parte de gastos generales</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/client_pane.py" line="122"/>
        <source>Full profit</source>
        <translation>Beneficio completo</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/client_pane.py" line="129"/>
        <source>Delivery time, {hours} h</source>
        <translation>Tiempo de servicio, {hours} h</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/client_pane.py" line="133"/>
        <source>Administration, {hours} h</source>
        <translation>Administración, {hours} h</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/client_pane.py" line="137"/>
        <source>Selling, {hours} h</source>
        <translation>Gestión comercial, {hours} h</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/client_pane.py" line="141"/>
        <source>Collecting, {hours} h</source>
        <translation>Cobranza, {hours} h</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/client_pane.py" line="144"/>
        <source>Direct expenses</source>
        <translation>Gastos directos</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/client_pane.py" line="145"/>
        <source>Tools</source>
        <translation>Herramientas</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/client_pane.py" line="170"/>
        <source>Letter…</source>
        <translation>Carta…</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/client_pane.py" line="171"/>
        <source>Edit…</source>
        <translation>Editar…</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/client_pane.py" line="171"/>
        <source>Client review…</source>
        <translation>Revisión…</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/client_pane.py" line="193"/>
        <source>What to show of the client</source>
        <translation>Qué mostrar del cliente</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/client_pane.py" line="194"/>
        <source>Figures</source>
        <translation>Cifras</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/client_pane.py" line="194"/>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/client_pane.py" line="194"/>
        <source>Invoices</source>
        <translation>Facturas</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/client_pane.py" line="210"/>
        <source>How this figure is made</source>
        <translation>Cómo se llega a esta cifra</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/client_pane.py" line="224"/>
        <source>List</source>
        <translation>Lista</translation>
    </message>
</context>
<context>
    <name>ClientsPage</name>
    <message>
        <location filename="../../clientdesk/ui/clients.py" line="63"/>
        <source>No client matches.</source>
        <translation>Ningún cliente coincide.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../clientdesk/ui/clients.py" line="78"/>
        <source>Search %n client(s)…</source>
        <translation>
            <numerusform>Buscar en %n cliente…</numerusform>
            <numerusform>Buscar entre %n clientes…</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/clients.py" line="158"/>
        <source>Clients</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/clients.py" line="178"/>
        <location filename="../../clientdesk/ui/clients.py" line="180"/>
        <source>Search clients</source>
        <translation>Buscar clientes</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/clients.py" line="183"/>
        <source>Which clients</source>
        <translation>Qué clientes</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/clients.py" line="192"/>
        <location filename="../../clientdesk/ui/clients.py" line="213"/>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/clients.py" line="199"/>
        <location filename="../../clientdesk/ui/clients.py" line="214"/>
        <source>New client</source>
        <translation>Nuevo cliente</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/clients.py" line="207"/>
        <source>No clients yet</source>
        <translation>Todavía no hay clientes</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/clients.py" line="209"/>
        <source>Import a time export, an invoice list or a client list; the clients in it are offered as new. Or write one in.</source>
        <translation>Importe un registro de horas, una lista de facturas o una lista de clientes; los clientes que contenga se ofrecen como nuevos. O escriba uno.</translation>
    </message>
</context>
<context>
    <name>CountEditor</name>
    <message>
        <location filename="../../clientdesk/ui/editors.py" line="245"/>
        <source>Write a whole number from {least} to {most}.</source>
        <translation>Escriba un número entero de {least} a {most}.</translation>
    </message>
</context>
<context>
    <name>DateEditor</name>
    <message>
        <location filename="../../clientdesk/ui/editors.py" line="161"/>
        <source>This is not a date. Write it like {example}.</source>
        <translation>No es una fecha. Escríbala así: {example}.</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/editors.py" line="167"/>
        <location filename="../../clientdesk/ui/editors.py" line="168"/>
        <source>Pick a day</source>
        <translation>Elegir un día</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <location filename="../../clientdesk/ui/dialogs.py" line="56"/>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/dialogs.py" line="66"/>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>ErrorReporter</name>
    <message>
        <location filename="../../clientdesk/ui/application.py" line="136"/>
        <source>Something went wrong that ClientDesk did not expect.</source>
        <translation>Ocurrió un error que ClientDesk no esperaba.</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/application.py" line="139"/>
        <source>What you saved is safe. The details are in {file}.</source>
        <translation>Lo que guardó está a salvo. Los detalles están en {file}.</translation>
    </message>
</context>
<context>
    <name>Exports</name>
    <message>
        <location filename="../../clientdesk/ui/exports.py" line="27"/>
        <source>report.csv</source>
        <translation>informe.csv</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/exports.py" line="27"/>
        <source>Tables (*.csv)</source>
        <translation>Tablas (*.csv)</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/exports.py" line="33"/>
        <source>report.pdf</source>
        <translation>informe.pdf</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/exports.py" line="33"/>
        <source>PDF documents (*.pdf)</source>
        <translation>Documentos PDF (*.pdf)</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/exports.py" line="39"/>
        <source>report.json</source>
        <translation>informe.json</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/exports.py" line="39"/>
        <source>JSON files (*.json)</source>
        <translation>Archivos JSON (*.json)</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/exports.py" line="44"/>
        <source>Export the report</source>
        <translation>Exportar el informe</translation>
    </message>
</context>
<context>
    <name>FileCommands</name>
    <message>
        <location filename="../../clientdesk/ui/file_commands.py" line="54"/>
        <source>My firm</source>
        <translation>Mi despacho</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/file_commands.py" line="55"/>
        <source>New workbook</source>
        <translation>Libro nuevo</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/file_commands.py" line="59"/>
        <source>Open a workbook</source>
        <translation>Abrir un libro</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/file_commands.py" line="72"/>
        <source>Tables (*.csv *.tsv *.txt)</source>
        <translation>Tablas (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/file_commands.py" line="74"/>
        <source>Import files</source>
        <translation>Importar archivos</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/file_commands.py" line="82"/>
        <source>Open a workbook first, or make a new one.</source>
        <translation>Abra antes un libro o cree uno nuevo.</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/file_commands.py" line="83"/>
        <source>Then the files can be brought into it.</source>
        <translation>Después podrá traer los archivos a ese libro.</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/file_commands.py" line="104"/>
        <source>All figures are in one file, the workbook. Nothing is sent anywhere.</source>
        <translation>Todas las cifras están en un solo archivo, el libro. No se envía nada a ninguna parte.</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/file_commands.py" line="105"/>
        <source>This workbook: {file}</source>
        <translation>Este libro: {file}</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/file_commands.py" line="109"/>
        <source>ClientDesk {version}</source>
        <translation>ClientDesk {version}</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/file_commands.py" line="111"/>
        <source>Finds the clients that cost an accounting firm more than they bring, and what to do about it.</source>
        <translation>Encuentra los clientes que cuestan a un despacho contable más de lo que aportan, y qué hacer con ellos.</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/file_commands.py" line="121"/>
        <source>ClientDesk workbooks (*.clientdesk)</source>
        <translation>Libros de ClientDesk (*.clientdesk)</translation>
    </message>
</context>
<context>
    <name>FirmDialog</name>
    <message>
        <location filename="../../clientdesk/ui/firm_dialog.py" line="30"/>
        <location filename="../../clientdesk/ui/firm_dialog.py" line="36"/>
        <source>Firm</source>
        <translation>Despacho</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/firm_dialog.py" line="37"/>
        <source>Staff</source>
        <translation>Personal</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/firm_dialog.py" line="38"/>
        <source>Overhead</source>
        <translation>Gastos generales</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/firm_dialog.py" line="39"/>
        <source>Tools</source>
        <translation>Herramientas</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/firm_dialog.py" line="58"/>
        <source>Close without saving what you wrote about the firm?</source>
        <translation>¿Cerrar sin guardar lo que escribió sobre el despacho?</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/firm_dialog.py" line="59"/>
        <source>Do not save</source>
        <translation>No guardar</translation>
    </message>
</context>
<context>
    <name>FirmPage</name>
    <message>
        <location filename="../../clientdesk/ui/firm_dialog.py" line="74"/>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/firm_dialog.py" line="88"/>
        <source>In letters</source>
        <translation>En las cartas</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/firm_dialog.py" line="88"/>
        <source>In the figures</source>
        <translation>En las cifras</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/firm_dialog.py" line="92"/>
        <source>Paid hours that cannot be worked for clients, such as holidays, training and breaks, make each hour that can dearer.</source>
        <translation>Las horas pagadas que no se pueden dedicar a clientes, como vacaciones, formación y pausas, encarecen cada hora que sí se puede.</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/firm_dialog.py" line="107"/>
        <source>Spanish</source>
        <translation>Español</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/firm_dialog.py" line="107"/>
        <source>English</source>
        <translation>Inglés</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/firm_dialog.py" line="109"/>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/firm_dialog.py" line="109"/>
        <source>Write the firm&apos;s name.</source>
        <translation>Escriba el nombre del despacho.</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/firm_dialog.py" line="110"/>
        <source>Ta&amp;x number</source>
        <translation>Identificación &amp;fiscal</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/firm_dialog.py" line="111"/>
        <source>C&amp;ountry</source>
        <translation>&amp;País</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/firm_dialog.py" line="112"/>
        <source>&amp;Address</source>
        <translation>&amp;Dirección</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/firm_dialog.py" line="113"/>
        <source>&amp;Town, for place and date</source>
        <translation>&amp;Localidad, para lugar y fecha</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/firm_dialog.py" line="114"/>
        <source>C&amp;urrency</source>
        <translation>&amp;Moneda</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/firm_dialog.py" line="115"/>
        <source>&amp;E-mail</source>
        <translation>Corr&amp;eo electrónico</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/firm_dialog.py" line="116"/>
        <source>&amp;Phone</source>
        <translation>&amp;Teléfono</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/firm_dialog.py" line="117"/>
        <source>&amp;Language of letters</source>
        <translation>&amp;Idioma de las cartas</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/firm_dialog.py" line="118"/>
        <source>Si&amp;gned by</source>
        <translation>&amp;Firma</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/firm_dialog.py" line="119"/>
        <source>&amp;Role of the signer</source>
        <translation>Ca&amp;rgo de quien firma</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/firm_dialog.py" line="120"/>
        <source>Person to tal&amp;k to</source>
        <translation>Persona de con&amp;tacto</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/firm_dialog.py" line="124"/>
        <source>Write a whole number.</source>
        <translation>Escriba un número entero.</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/firm_dialog.py" line="129"/>
        <source>Hours for &amp;clients, % of paid</source>
        <translation>&amp;Horas para clientes, % de las pagadas</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/firm_dialog.py" line="133"/>
        <source>Target &amp;margin, %</source>
        <translation>Mar&amp;gen objetivo, %</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/firm_dialog.py" line="134"/>
        <source>Over&amp;head is shared</source>
        <translation>Reparto de gastos &amp;generales</translation>
    </message>
</context>
<context>
    <name>HoursEditor</name>
    <message>
        <location filename="../../clientdesk/ui/editors.py" line="272"/>
        <source>Write hours, such as 160.</source>
        <translation>Escriba horas, por ejemplo 160.</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <location filename="../../clientdesk/ui/import_dialog.py" line="66"/>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/import_dialog.py" line="70"/>
        <source>Progress</source>
        <translation>Avance</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/import_dialog.py" line="80"/>
        <source>C&amp;olumns…</source>
        <translation>C&amp;olumnas…</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/import_dialog.py" line="82"/>
        <source>&amp;Leave this file out</source>
        <translation>&amp;Omitir este archivo</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/import_dialog.py" line="121"/>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message numerus="yes">
        <location filename="../../clientdesk/ui/import_dialog.py" line="152"/>
        <source>&amp;Import %n row(s)</source>
        <translation>
            <numerusform>&amp;Importar %n fila</numerusform>
            <numerusform>&amp;Importar %n filas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../clientdesk/ui/import_dialog.py" line="225"/>
        <source>%n file(s) imported</source>
        <translation>
            <numerusform>%n archivo importado</numerusform>
            <numerusform>%n archivos importados</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/import_dialog.py" line="228"/>
        <source>Each can be withdrawn whole under File, Imports.</source>
        <translation>Cada uno se puede retirar entero en Archivo, Importaciones.</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/import_dialog.py" line="233"/>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/import_dialog.py" line="238"/>
        <source>{file}: {added} added, {duplicates} already there, {problems} not read</source>
        <translation>{file}: {added} nuevas, {duplicates} ya estaban, {problems} sin leer</translation>
    </message>
</context>
<context>
    <name>ImportFields</name>
    <message>
        <location filename="../../clientdesk/ui/import_words.py" line="62"/>
        <source>Client</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/import_words.py" line="63"/>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/import_words.py" line="64"/>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/import_words.py" line="65"/>
        <source>Duration</source>
        <translation>Duración</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/import_words.py" line="66"/>
        <source>Hours, as a number</source>
        <translation>Horas, como número</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/import_words.py" line="67"/>
        <source>Minutes</source>
        <translation>Minutos</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/import_words.py" line="68"/>
        <source>Start</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/import_words.py" line="69"/>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/import_words.py" line="70"/>
        <source>Project</source>
        <translation>Proyecto</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/import_words.py" line="71"/>
        <source>Task</source>
        <translation>Tarea</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/import_words.py" line="72"/>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/import_words.py" line="73"/>
        <source>Invoice number</source>
        <translation>Número de factura</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/import_words.py" line="74"/>
        <source>Invoice date</source>
        <translation>Fecha de factura</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/import_words.py" line="75"/>
        <source>Due date</source>
        <translation>Vencimiento</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/import_words.py" line="76"/>
        <source>Total with tax</source>
        <translation>Total con impuestos</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/import_words.py" line="77"/>
        <source>Amount without tax</source>
        <translation>Importe sin impuestos</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/import_words.py" line="78"/>
        <source>Still open</source>
        <translation>Pendiente</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/import_words.py" line="79"/>
        <source>Written off</source>
        <translation>Importes dados de baja</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/import_words.py" line="80"/>
        <source>Tax number</source>
        <translation>Número fiscal</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/import_words.py" line="81"/>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/import_words.py" line="82"/>
        <source>Charged to the client</source>
        <translation>Cobrado al cliente</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/import_words.py" line="83"/>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/import_words.py" line="84"/>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/import_words.py" line="85"/>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/import_words.py" line="86"/>
        <source>Role</source>
        <translation>Cargo</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/import_words.py" line="87"/>
        <source>Rate from</source>
        <translation>Tarifa desde</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/import_words.py" line="88"/>
        <source>Cost a month</source>
        <translation>Costo al mes</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/import_words.py" line="89"/>
        <source>Hours a month</source>
        <translation>Horas al mes</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/import_words.py" line="90"/>
        <source>Billed an hour</source>
        <translation>Facturado por hora</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/import_words.py" line="91"/>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/import_words.py" line="92"/>
        <source>Contact</source>
        <translation>Contacto</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/import_words.py" line="93"/>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/import_words.py" line="94"/>
        <source>City</source>
        <translation>Ciudad</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/import_words.py" line="95"/>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/import_words.py" line="96"/>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/import_words.py" line="97"/>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/import_words.py" line="98"/>
        <source>Client since</source>
        <translation>Cliente desde</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/import_words.py" line="99"/>
        <source>Monthly fee</source>
        <translation>Honorario mensual</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/import_words.py" line="100"/>
        <source>Agreement</source>
        <translation>Acuerdo</translation>
    </message>
</context>
<context>
    <name>ImportReview</name>
    <message>
        <location filename="../../clientdesk/ui/import_review.py" line="48"/>
        <source>{kind} · {format} · {encoding} text, {separator}</source>
        <translation>{kind} · {format} · texto {encoding}, {separator}</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/import_review.py" line="61"/>
        <source>New</source>
        <translation>Nuevas</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/import_review.py" line="61"/>
        <source>will be added</source>
        <translation>se añadirán</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/import_review.py" line="62"/>
        <source>Already there</source>
        <translation>Ya estaban</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/import_review.py" line="63"/>
        <source>Skipped</source>
        <translation>Omitidas</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/import_review.py" line="63"/>
        <source>titles and totals</source>
        <translation>títulos y totales</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/import_review.py" line="64"/>
        <source>Not read</source>
        <translation>Sin leer</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/import_review.py" line="64"/>
        <source>see the list below</source>
        <translation>vea la lista de abajo</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/import_review.py" line="74"/>
        <source>nothing changes</source>
        <translation>no cambia nada</translation>
    </message>
    <message numerus="yes">
        <location filename="../../clientdesk/ui/import_review.py" line="75"/>
        <source>%n will be updated</source>
        <translation>
            <numerusform>se actualizará %n</numerusform>
            <numerusform>se actualizarán %n</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/import_review.py" line="81"/>
        <source>First rows</source>
        <translation>Primeras filas</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/import_review.py" line="84"/>
        <source>Left out</source>
        <translation>Excluidas</translation>
    </message>
    <message numerus="yes">
        <location filename="../../clientdesk/ui/import_review.py" line="87"/>
        <source>%n new client(s)</source>
        <translation>
            <numerusform>%n cliente nuevo</numerusform>
            <numerusform>%n clientes nuevos</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/import_review.py" line="99"/>
        <source>Row</source>
        <translation>Fila</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/import_review.py" line="105"/>
        <source>Column</source>
        <translation>Columna</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/import_review.py" line="106"/>
        <source>Why</source>
        <translation>Motivo</translation>
    </message>
</context>
<context>
    <name>ImportWords</name>
    <message>
        <location filename="../../clientdesk/ui/import_words.py" line="103"/>
        <source>separated by commas</source>
        <translation>separado por comas</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/import_words.py" line="104"/>
        <source>separated by semicolons</source>
        <translation>separado por punto y coma</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/import_words.py" line="105"/>
        <source>separated by tabs</source>
        <translation>separado por tabuladores</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/import_words.py" line="106"/>
        <source>separated by bars</source>
        <translation>separado por barras</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/import_words.py" line="109"/>
        <source>skipped: title above the table</source>
        <translation>omitida: título sobre la tabla</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/import_words.py" line="110"/>
        <source>skipped: total row</source>
        <translation>omitida: fila de total</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/import_words.py" line="111"/>
        <source>skipped: footer</source>
        <translation>omitida: pie</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/import_words.py" line="112"/>
        <source>skipped: heading of a group</source>
        <translation>omitida: encabezado de un grupo</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/import_words.py" line="113"/>
        <source>skipped: the header again</source>
        <translation>omitida: el encabezado otra vez</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/import_words.py" line="114"/>
        <source>part of the invoice above</source>
        <translation>parte de la factura anterior</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/import_words.py" line="115"/>
        <source>skipped: invoice not issued</source>
        <translation>omitida: factura no emitida</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/import_words.py" line="116"/>
        <source>already there in this file</source>
        <translation>ya está en este archivo</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/import_words.py" line="119"/>
        <source>hours</source>
        <translation>horas</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/import_words.py" line="120"/>
        <source>minutes</source>
        <translation>minutos</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/import_words.py" line="121"/>
        <source>seconds</source>
        <translation>segundos</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/import_words.py" line="122"/>
        <source>parts of a day</source>
        <translation>partes de un día</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/import_words.py" line="158"/>
        <source>plain table</source>
        <translation>tabla simple</translation>
    </message>
</context>
<context>
    <name>ImportsDialog</name>
    <message>
        <location filename="../../clientdesk/ui/imports_dialog.py" line="27"/>
        <source>Imports</source>
        <translation>Importaciones</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/imports_dialog.py" line="28"/>
        <source>Withdrawing takes out everything that came with a file, and nothing else.</source>
        <translation>Al retirar un archivo sale todo lo que entró con él, y nada más.</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/imports_dialog.py" line="31"/>
        <source>&amp;Withdraw…</source>
        <translation>&amp;Retirar…</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/imports_dialog.py" line="35"/>
        <source>Imported files</source>
        <translation>Archivos importados</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/imports_dialog.py" line="44"/>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/imports_dialog.py" line="45"/>
        <source>Holds</source>
        <translation>Contiene</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/imports_dialog.py" line="46"/>
        <source>From</source>
        <translation>Origen</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/imports_dialog.py" line="48"/>
        <source>Imported on</source>
        <translation>Importado el</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/imports_dialog.py" line="53"/>
        <source>Added</source>
        <translation>Nuevas</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/imports_dialog.py" line="54"/>
        <source>Already there</source>
        <translation>Ya estaban</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/imports_dialog.py" line="55"/>
        <source>Not read</source>
        <translation>Sin leer</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/imports_dialog.py" line="56"/>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/imports_dialog.py" line="69"/>
        <source>Withdrawn</source>
        <translation>Retirado</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/imports_dialog.py" line="69"/>
        <source>In use</source>
        <translation>En uso</translation>
    </message>
    <message numerus="yes">
        <location filename="../../clientdesk/ui/imports_dialog.py" line="80"/>
        <source>Withdraw “{file}” with the %n row(s) that it added?</source>
        <translation>
            <numerusform>¿Retirar «{file}» con la fila que añadió?</numerusform>
            <numerusform>¿Retirar «{file}» con las %n filas que añadió?</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/imports_dialog.py" line="82"/>
        <source>Withdraw</source>
        <translation>Retirar</translation>
    </message>
</context>
<context>
    <name>LetterDialog</name>
    <message>
        <location filename="../../clientdesk/ui/letter_dialog.py" line="75"/>
        <source>Letter</source>
        <translation>Carta</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/letter_dialog.py" line="83"/>
        <source>Kind of letter</source>
        <translation>Tipo de carta</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/letter_dialog.py" line="98"/>
        <source>&amp;Save as PDF…</source>
        <translation>&amp;Guardar como PDF…</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/letter_dialog.py" line="100"/>
        <source>&amp;Print…</source>
        <translation>Im&amp;primir…</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/letter_dialog.py" line="107"/>
        <source>Write a day.</source>
        <translation>Escriba un día.</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/letter_dialog.py" line="109"/>
        <source>&amp;Effective from</source>
        <translation>&amp;Vigente desde</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/letter_dialog.py" line="111"/>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/letter_dialog.py" line="112"/>
        <source>Not named</source>
        <translation>Sin indicar</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/letter_dialog.py" line="113"/>
        <source>Se&amp;nt by</source>
        <translation>E&amp;nviada por</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/letter_dialog.py" line="115"/>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/letter_dialog.py" line="116"/>
        <source>&amp;Reason given</source>
        <translation>&amp;Motivo indicado</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/letter_dialog.py" line="118"/>
        <source>&amp;Reply by</source>
        <translation>&amp;Respuesta hasta</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/letter_dialog.py" line="119"/>
        <source>Write an amount.</source>
        <translation>Escriba un importe.</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/letter_dialog.py" line="120"/>
        <source>New &amp;monthly fee</source>
        <translation>Nuevo honorario &amp;mensual</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/letter_dialog.py" line="124"/>
        <source>Spanish</source>
        <translation>Español</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/letter_dialog.py" line="124"/>
        <source>English</source>
        <translation>Inglés</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/letter_dialog.py" line="142"/>
        <source>Fee today: {amount} a month</source>
        <translation>Honorario actual: {amount} al mes</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/letter_dialog.py" line="147"/>
        <source>The letter appears here once every field can be read.</source>
        <translation>La carta aparece aquí cuando todos los campos se pueden leer.</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/letter_dialog.py" line="184"/>
        <source>PDF documents (*.pdf)</source>
        <translation>Documentos PDF (*.pdf)</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/letter_dialog.py" line="185"/>
        <source>Save letter</source>
        <translation>Guardar la carta</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <location filename="../../clientdesk/ui/main_window.py" line="140"/>
        <source>Saved · {file}</source>
        <translation>Guardado · {file}</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/main_window.py" line="140"/>
        <source>in memory only</source>
        <translation>solo en memoria</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/main_window.py" line="141"/>
        <source>No workbook open</source>
        <translation>Ningún libro abierto</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/main_window.py" line="173"/>
        <source>Written: {file}</source>
        <translation>Escrito: {file}</translation>
    </message>
</context>
<context>
    <name>MappingEditor</name>
    <message>
        <location filename="../../clientdesk/ui/mapping_editor.py" line="39"/>
        <source>&amp;Use these columns</source>
        <translation>&amp;Usar estas columnas</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/mapping_editor.py" line="49"/>
        <source>The file &amp;holds</source>
        <translation>El arc&amp;hivo contiene</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/mapping_editor.py" line="52"/>
        <source>Which column is which?</source>
        <translation>¿Qué contiene cada columna?</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/mapping_editor.py" line="56"/>
        <source>* needed</source>
        <translation>* necesaria</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/mapping_editor.py" line="103"/>
        <source>Still to be chosen: {columns}.</source>
        <translation>Falta elegir: {columns}.</translation>
    </message>
</context>
<context>
    <name>MoneyEditor</name>
    <message>
        <location filename="../../clientdesk/ui/editors.py" line="215"/>
        <source>This is not an amount. Write it like {example}.</source>
        <translation>No es un importe. Escríbalo así: {example}.</translation>
    </message>
</context>
<context>
    <name>OverheadPage</name>
    <message>
        <location filename="../../clientdesk/ui/costs_pages.py" line="44"/>
        <source>Costs that no client causes, such as rent, insurance and training.</source>
        <translation>Costos que ningún cliente causa, como alquiler, seguros y formación.</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/costs_pages.py" line="46"/>
        <source>&amp;Add cost…</source>
        <translation>&amp;Añadir costo…</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/costs_pages.py" line="47"/>
        <source>&amp;Edit…</source>
        <translation>&amp;Editar…</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/costs_pages.py" line="48"/>
        <source>Re&amp;move</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/costs_pages.py" line="54"/>
        <source>A month</source>
        <translation>Al mes</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/costs_pages.py" line="55"/>
        <source>Cost</source>
        <translation>Costo</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/costs_pages.py" line="55"/>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/costs_pages.py" line="55"/>
        <source>Ends</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/costs_pages.py" line="60"/>
        <source>New cost</source>
        <translation>Costo nuevo</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/costs_pages.py" line="66"/>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/costs_pages.py" line="66"/>
        <source>A &amp;month</source>
        <translation>Al &amp;mes</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/costs_pages.py" line="66"/>
        <source>&amp;From</source>
        <translation>&amp;Desde</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/costs_pages.py" line="66"/>
        <source>&amp;Ends on</source>
        <translation>Term&amp;ina el</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/costs_pages.py" line="67"/>
        <source>Fill this in.</source>
        <translation>Complete este campo.</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <location filename="../../clientdesk/ui/overview.py" line="34"/>
        <source>Fees</source>
        <translation>Honorarios</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/overview.py" line="35"/>
        <source>Cost to serve</source>
        <translation>Costo de servir</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/overview.py" line="36"/>
        <source>Full profit</source>
        <translation>Beneficio completo</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/overview.py" line="37"/>
        <source>Hours</source>
        <translation>Horas</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/overview.py" line="38"/>
        <source>Time of the hardest tenth</source>
        <translation>Tiempo del décimo más exigente</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/overview.py" line="39"/>
        <source>Whale curve</source>
        <translation>Curva de ballena</translation>
    </message>
    <message numerus="yes">
        <location filename="../../clientdesk/ui/overview.py" line="64"/>
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n mes</numerusform>
            <numerusform>%n meses</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/overview.py" line="69"/>
        <source>{share} of fees</source>
        <translation>{share} de los honorarios</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/overview.py" line="72"/>
        <source>margin {margin}</source>
        <translation>margen {margin}</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/overview.py" line="75"/>
        <source>incomplete: some hours have no cost</source>
        <translation>incompleto: hay horas sin costo</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/overview.py" line="84"/>
        <source>{rate} of fees an hour</source>
        <translation>{rate} de honorarios por hora</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/overview.py" line="88"/>
        <source>of all hours; it is often said 90%</source>
        <translation>de todas las horas; suele decirse el 90 %</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/overview.py" line="100"/>
        <source>No client earns more than it costs.</source>
        <translation>Ningún cliente aporta más de lo que cuesta.</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/overview.py" line="102"/>
        <source>No client costs more than it brings.</source>
        <translation>Ningún cliente cuesta más de lo que aporta.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../clientdesk/ui/overview.py" line="105"/>
        <source>The last %n client(s) take back {amount} of what the others earn.</source>
        <translation>
            <numerusform>El último cliente se lleva {amount} de lo que ganan los demás.</numerusform>
            <numerusform>Los últimos %n clientes se llevan {amount} de lo que ganan los demás.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../clientdesk/ui/overview.py" line="127"/>
        <source>peak {amount} with %n client(s)</source>
        <translation>
            <numerusform>máximo {amount} con %n cliente</numerusform>
            <numerusform>máximo {amount} con %n clientes</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/overview.py" line="143"/>
        <source>No client loses money in this period.</source>
        <translation>Ningún cliente pierde dinero en este período.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../clientdesk/ui/overview.py" line="145"/>
        <source>See all %n client(s)</source>
        <translation>
            <numerusform>Ver %n cliente</numerusform>
            <numerusform>Ver los %n clientes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../clientdesk/ui/overview.py" line="155"/>
        <source>Set the cost of %n person(s)</source>
        <translation>
            <numerusform>Indique el costo de %n persona</numerusform>
            <numerusform>Indique el costo de %n personas</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/overview.py" line="159"/>
        <source>{hours} h without a cost rate</source>
        <translation>{hours} h sin tarifa de costo</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/overview.py" line="162"/>
        <source>{hours} h without a client</source>
        <translation>{hours} h sin cliente</translation>
    </message>
    <message numerus="yes">
        <location filename="../../clientdesk/ui/overview.py" line="165"/>
        <source>%n client(s) with time but no invoice</source>
        <translation>
            <numerusform>%n cliente con horas y sin facturas</numerusform>
            <numerusform>%n clientes con horas y sin facturas</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/overview.py" line="169"/>
        <source>Nothing is missing: every hour has a client and a cost.</source>
        <translation>No falta nada: cada hora tiene cliente y costo.</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/overview.py" line="177"/>
        <source>No figures yet</source>
        <translation>Todavía no hay cifras</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/overview.py" line="179"/>
        <source>Bring in a time export and an invoice list. ClientDesk then shows what each client brings and costs.</source>
        <translation>Importe un registro de horas y una lista de facturas. ClientDesk mostrará lo que cada cliente aporta y cuesta.</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/overview.py" line="183"/>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/overview.py" line="207"/>
        <source>Whale curve: profit added up, best client first</source>
        <translation>Curva de ballena: beneficio acumulado, del mejor al peor cliente</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/overview.py" line="219"/>
        <source>Clients that lose most</source>
        <translation>Clientes con más pérdida</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/overview.py" line="220"/>
        <source>Next, to be sure of the figures</source>
        <translation>Lo próximo, para confiar en las cifras</translation>
    </message>
</context>
<context>
    <name>PdfPreview</name>
    <message>
        <location filename="../../clientdesk/ui/pdf_preview.py" line="31"/>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
</context>
<context>
    <name>PeriodButton</name>
    <message>
        <location filename="../../clientdesk/ui/period_button.py" line="22"/>
        <source>Last 12 months</source>
        <translation>Últimos 12 meses</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/period_button.py" line="23"/>
        <source>This year</source>
        <translation>Este año</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/period_button.py" line="24"/>
        <source>Last year</source>
        <translation>El año pasado</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/period_button.py" line="26"/>
        <source>Other days…</source>
        <translation>Otros días…</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/period_button.py" line="35"/>
        <source>Period: {period}</source>
        <translation>Período: {period}</translation>
    </message>
</context>
<context>
    <name>PeriodDialog</name>
    <message>
        <location filename="../../clientdesk/ui/period_dialog.py" line="28"/>
        <source>Period</source>
        <translation>Período</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/period_dialog.py" line="31"/>
        <source>Write a day.</source>
        <translation>Escriba un día.</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/period_dialog.py" line="34"/>
        <source>&amp;From</source>
        <translation>&amp;Desde</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/period_dialog.py" line="35"/>
        <source>&amp;To, included</source>
        <translation>&amp;Hasta, incluido</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/period_dialog.py" line="40"/>
        <source>Figures of which days?</source>
        <translation>¿Cifras de qué días?</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/period_dialog.py" line="42"/>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/period_dialog.py" line="53"/>
        <source>The last day comes before the first.</source>
        <translation>El último día es anterior al primero.</translation>
    </message>
</context>
<context>
    <name>Placeholder</name>
    <message>
        <location filename="../../clientdesk/ui/placeholders.py" line="10"/>
        <source>Personas</source>
        <translation>Personas</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/placeholders.py" line="11"/>
        <source>This tab will hold the kinds of clients each service is made for. It is not built yet.</source>
        <translation>Aquí estarán los tipos de cliente para los que se pensó cada servicio. Aún no está hecho.</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/placeholders.py" line="18"/>
        <source>Packages</source>
        <translation>Paquetes</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/placeholders.py" line="19"/>
        <source>This tab will hold the service packages and their prices, worked out from what clients need. It is not built yet.</source>
        <translation>Aquí estarán los paquetes de servicios y sus precios, calculados según lo que los clientes necesitan. Aún no está hecho.</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/placeholders.py" line="27"/>
        <source>Assessments</source>
        <translation>Evaluaciones</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/placeholders.py" line="28"/>
        <source>This tab will hold what each client answered about their needs. It is not built yet.</source>
        <translation>Aquí estará lo que cada cliente respondió sobre sus necesidades. Aún no está hecho.</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/placeholders.py" line="35"/>
        <source>Reviews</source>
        <translation>Revisiones</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/placeholders.py" line="36"/>
        <source>This tab will hold the seven steps from a first doubt to a decision about a client. It is not built yet.</source>
        <translation>Aquí estarán los siete pasos desde la primera duda hasta una decisión sobre un cliente. Aún no está hecho.</translation>
    </message>
</context>
<context>
    <name>QuestionBox</name>
    <message>
        <location filename="../../clientdesk/ui/import_questions.py" line="47"/>
        <source>The dates under “{column}” can be read two ways. What is {example}?</source>
        <translation>Las fechas de «{column}» se pueden leer de dos maneras. ¿Qué es {example}?</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/import_questions.py" line="51"/>
        <source>The amounts under “{column}” can be read two ways. What is {example}?</source>
        <translation>Los importes de «{column}» se pueden leer de dos maneras. ¿Qué es {example}?</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/import_questions.py" line="54"/>
        <source>The times under “{column}” have no unit. What is {example}?</source>
        <translation>Los tiempos de «{column}» no tienen unidad. ¿Qué es {example}?</translation>
    </message>
</context>
<context>
    <name>RecordDialog</name>
    <message>
        <location filename="../../clientdesk/ui/record_dialog.py" line="45"/>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
</context>
<context>
    <name>ReviewDialog</name>
    <message>
        <location filename="../../clientdesk/ui/review_dialog.py" line="26"/>
        <source>Client review</source>
        <translation>Revisión del cliente</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/review_dialog.py" line="33"/>
        <source>For the firm alone: it is never sent to the client.</source>
        <translation>Solo para el despacho: nunca se envía al cliente.</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/review_dialog.py" line="37"/>
        <source>&amp;Save as PDF…</source>
        <translation>&amp;Guardar como PDF…</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/review_dialog.py" line="39"/>
        <source>&amp;Print…</source>
        <translation>Im&amp;primir…</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/review_dialog.py" line="45"/>
        <source>review {ref}.pdf</source>
        <translation>revisión {ref}.pdf</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/review_dialog.py" line="46"/>
        <source>PDF documents (*.pdf)</source>
        <translation>Documentos PDF (*.pdf)</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/review_dialog.py" line="47"/>
        <source>Save the review</source>
        <translation>Guardar la revisión</translation>
    </message>
</context>
<context>
    <name>ServicesEditor</name>
    <message>
        <location filename="../../clientdesk/ui/services_editor.py" line="49"/>
        <location filename="../../clientdesk/ui/services_editor.py" line="103"/>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/services_editor.py" line="49"/>
        <location filename="../../clientdesk/ui/services_editor.py" line="104"/>
        <source>Up to</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/services_editor.py" line="49"/>
        <location filename="../../clientdesk/ui/services_editor.py" line="105"/>
        <source>Unit</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/services_editor.py" line="51"/>
        <source>A&amp;dd a service</source>
        <translation>Aña&amp;dir un servicio</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/services_editor.py" line="93"/>
        <source>Write which service this is.</source>
        <translation>Escriba qué servicio es.</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/services_editor.py" line="106"/>
        <location filename="../../clientdesk/ui/services_editor.py" line="107"/>
        <source>Remove this service</source>
        <translation>Quitar este servicio</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <location filename="../../clientdesk/ui/settings_dialog.py" line="27"/>
        <source>Settings</source>
        <translation>Preferencias</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/settings_dialog.py" line="33"/>
        <source>Settings of this computer</source>
        <translation>Preferencias de este equipo</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/settings_dialog.py" line="36"/>
        <source>Letters have a language of their own: the client&apos;s or, where none is set, the firm&apos;s.</source>
        <translation>Las cartas tienen su propio idioma: el del cliente o, si no se indicó, el del despacho.</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/settings_dialog.py" line="39"/>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/settings_dialog.py" line="43"/>
        <location filename="../../clientdesk/ui/settings_dialog.py" line="48"/>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/settings_dialog.py" line="49"/>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/settings_dialog.py" line="50"/>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/settings_dialog.py" line="53"/>
        <source>&amp;Language of the window</source>
        <translation>&amp;Idioma de la ventana</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/settings_dialog.py" line="54"/>
        <source>&amp;Colours</source>
        <translation>&amp;Colores</translation>
    </message>
</context>
<context>
    <name>StaffPage</name>
    <message>
        <location filename="../../clientdesk/ui/staff_page.py" line="43"/>
        <source>&amp;Add person…</source>
        <translation>&amp;Añadir persona…</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/staff_page.py" line="44"/>
        <source>&amp;Edit…</source>
        <translation>&amp;Editar…</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/staff_page.py" line="45"/>
        <source>A rate holds from its day until the person&apos;s next one.</source>
        <translation>Una tarifa vale desde su día hasta la siguiente de la persona.</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/staff_page.py" line="47"/>
        <source>New &amp;rate…</source>
        <translation>Nueva &amp;tarifa…</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/staff_page.py" line="48"/>
        <source>Edit ra&amp;te…</source>
        <translation>&amp;Editar tarifa…</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/staff_page.py" line="49"/>
        <source>Re&amp;move</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/staff_page.py" line="61"/>
        <source>Rates</source>
        <translation>Tarifas</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/staff_page.py" line="66"/>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/staff_page.py" line="67"/>
        <source>Role</source>
        <translation>Cargo</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/staff_page.py" line="68"/>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/staff_page.py" line="69"/>
        <location filename="../../clientdesk/ui/staff_page.py" line="83"/>
        <source>Cost an hour</source>
        <translation>Costo por hora</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/staff_page.py" line="76"/>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/staff_page.py" line="80"/>
        <source>Cost a month</source>
        <translation>Costo al mes</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/staff_page.py" line="81"/>
        <source>Hours a month</source>
        <translation>Horas al mes</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/staff_page.py" line="82"/>
        <source>Billed an hour</source>
        <translation>Facturado por hora</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/staff_page.py" line="103"/>
        <source>No rate</source>
        <translation>Sin tarifa</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/staff_page.py" line="110"/>
        <source>New person</source>
        <translation>Persona nueva</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/staff_page.py" line="116"/>
        <source>Works here</source>
        <translation>Trabaja aquí</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/staff_page.py" line="116"/>
        <source>Has left</source>
        <translation>Ya no trabaja aquí</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/staff_page.py" line="118"/>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/staff_page.py" line="118"/>
        <source>Write the person&apos;s name.</source>
        <translation>Escriba el nombre de la persona.</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/staff_page.py" line="119"/>
        <source>R&amp;ole</source>
        <translation>&amp;Cargo</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/staff_page.py" line="120"/>
        <source>&amp;E-mail</source>
        <translation>Corr&amp;eo electrónico</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/staff_page.py" line="121"/>
        <source>&amp;State</source>
        <translation>&amp;Situación</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/staff_page.py" line="136"/>
        <source>New rate</source>
        <translation>Tarifa nueva</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/staff_page.py" line="139"/>
        <source>Rate</source>
        <translation>Tarifa</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/staff_page.py" line="161"/>
        <source>Write a day.</source>
        <translation>Escriba un día.</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/staff_page.py" line="161"/>
        <source>Write an amount.</source>
        <translation>Escriba un importe.</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/staff_page.py" line="163"/>
        <source>&amp;From</source>
        <translation>&amp;Desde</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/staff_page.py" line="164"/>
        <source>&amp;Cost a month</source>
        <translation>&amp;Costo al mes</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/staff_page.py" line="167"/>
        <source>Paid &amp;hours a month</source>
        <translation>&amp;Horas pagadas al mes</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/staff_page.py" line="169"/>
        <source>Write hours, such as 160.</source>
        <translation>Escriba horas, por ejemplo 160.</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/staff_page.py" line="171"/>
        <source>&amp;Billed an hour</source>
        <translation>&amp;Facturado por hora</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/staff_page.py" line="176"/>
        <source>The cost of an hour appears here.</source>
        <translation>Aquí aparece el costo de una hora.</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/staff_page.py" line="178"/>
        <source>An hour costs {cost}: {share} % of the paid hours can be worked for clients.</source>
        <translation>Una hora cuesta {cost}: el {share}&#x202f;% de las horas pagadas se puede dedicar a clientes.</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <location filename="../../clientdesk/ui/start_page.py" line="25"/>
        <source>Used lately</source>
        <translation>Usados hace poco</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/start_page.py" line="44"/>
        <source>Which clients cost more than they bring?</source>
        <translation>¿Qué clientes cuestan más de lo que aportan?</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/start_page.py" line="46"/>
        <source>Bring in your time export and your invoices, and ClientDesk works it out. Everything stays in one file on this computer. The demo shows a firm with 60 clients.</source>
        <translation>Importe su registro de horas y sus facturas, y ClientDesk lo calcula. Todo queda en un archivo de este equipo. La demostración muestra un despacho con 60 clientes.</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/start_page.py" line="51"/>
        <source>Try the demo</source>
        <translation>Probar la demostración</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/start_page.py" line="52"/>
        <source>New workbook…</source>
        <translation>Libro nuevo…</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/start_page.py" line="53"/>
        <source>Open…</source>
        <translation>Abrir…</translation>
    </message>
</context>
<context>
    <name>ToolsPage</name>
    <message>
        <location filename="../../clientdesk/ui/costs_pages.py" line="102"/>
        <source>A flat fee is shared equally by the clients that a tool is kept for.</source>
        <translation>Una cuota fija se reparte por igual entre los clientes que usan la herramienta.</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/costs_pages.py" line="104"/>
        <source>&amp;Add tool…</source>
        <translation>&amp;Añadir herramienta…</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/costs_pages.py" line="105"/>
        <source>&amp;Edit…</source>
        <translation>&amp;Editar…</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/costs_pages.py" line="106"/>
        <source>Re&amp;move</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/costs_pages.py" line="112"/>
        <source>Fee a month</source>
        <translation>Cuota al mes</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/costs_pages.py" line="113"/>
        <source>Tool</source>
        <translation>Herramienta</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/costs_pages.py" line="113"/>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/costs_pages.py" line="113"/>
        <source>Ends</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/costs_pages.py" line="115"/>
        <source>Kept for</source>
        <translation>Se usa para</translation>
    </message>
    <message numerus="yes">
        <location filename="../../clientdesk/ui/costs_pages.py" line="120"/>
        <source>%n client(s)</source>
        <translation>
            <numerusform>%n cliente</numerusform>
            <numerusform>%n clientes</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/costs_pages.py" line="120"/>
        <source>All with time</source>
        <translation>Todos los que tienen horas</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/costs_pages.py" line="124"/>
        <source>New tool</source>
        <translation>Herramienta nueva</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/costs_pages.py" line="130"/>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/costs_pages.py" line="130"/>
        <source>Fee a &amp;month</source>
        <translation>Cuota al &amp;mes</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/costs_pages.py" line="130"/>
        <source>&amp;From</source>
        <translation>&amp;Desde</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/costs_pages.py" line="130"/>
        <source>&amp;Ends on</source>
        <translation>Term&amp;ina el</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/costs_pages.py" line="131"/>
        <source>Fill this in.</source>
        <translation>Complete este campo.</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/costs_pages.py" line="136"/>
        <source>Kept for these clients; none ticked: for all clients that have time.</source>
        <translation>Se usa para estos clientes; sin marcar ninguno: para todos los que tienen horas.</translation>
    </message>
</context>
<context>
    <name>UnknownClients</name>
    <message>
        <location filename="../../clientdesk/ui/unknown_clients.py" line="24"/>
        <source>New client</source>
        <translation>Cliente nuevo</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/unknown_clients.py" line="59"/>
        <source>Perhaps {name}</source>
        <translation>Quizá {name}</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <location filename="../../clientdesk/ui/words.py" line="13"/>
        <source>Delivery</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/words.py" line="14"/>
        <source>Selling</source>
        <translation>Gestión comercial</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/words.py" line="15"/>
        <source>Collection</source>
        <translation>Cobranza</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/words.py" line="16"/>
        <source>Administration</source>
        <translation>Administración</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/words.py" line="17"/>
        <source>By hours worked</source>
        <translation>Por horas trabajadas</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/words.py" line="18"/>
        <source>By fees</source>
        <translation>Por honorarios</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/words.py" line="19"/>
        <source>The same for every client</source>
        <translation>Igual para cada cliente</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/words.py" line="20"/>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/words.py" line="21"/>
        <source>Telephone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/words.py" line="22"/>
        <source>WhatsApp</source>
        <translation>WhatsApp</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/words.py" line="23"/>
        <source>Post</source>
        <translation>Correo postal</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/words.py" line="24"/>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/words.py" line="25"/>
        <source>Invoices</source>
        <translation>Facturas</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/words.py" line="26"/>
        <source>Clients</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/words.py" line="27"/>
        <source>Payments</source>
        <translation>Pagos</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/words.py" line="28"/>
        <source>Expenses</source>
        <translation>Gastos</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/words.py" line="29"/>
        <source>Staff</source>
        <translation>Personal</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/words.py" line="30"/>
        <source>Renegotiation letter</source>
        <translation>Carta de renegociación</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/words.py" line="31"/>
        <source>Offboarding letter</source>
        <translation>Carta de desvinculación</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/words.py" line="32"/>
        <source>Client review</source>
        <translation>Revisión del cliente</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/words.py" line="33"/>
        <source>Burofax</source>
        <translation>Burofax</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/words.py" line="34"/>
        <source>Tracked post</source>
        <translation>Correo certificado</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/words.py" line="35"/>
        <source>Certified e-mail</source>
        <translation>Correo electrónico certificado</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/words.py" line="36"/>
        <source>By hand, with a receipt</source>
        <translation>En mano, con acuse de recibo</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/words.py" line="37"/>
        <source>We are reorganising our services</source>
        <translation>Reorganizamos nuestros servicios</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/words.py" line="38"/>
        <source>Our team&apos;s capacity has changed</source>
        <translation>Cambió la capacidad de nuestro equipo</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/words.py" line="41"/>
        <source>set up the workbook</source>
        <translation>preparar el libro</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/words.py" line="42"/>
        <source>add client</source>
        <translation>añadir cliente</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/words.py" line="43"/>
        <source>edit client</source>
        <translation>editar cliente</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/words.py" line="44"/>
        <source>archive client</source>
        <translation>archivar cliente</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/words.py" line="45"/>
        <source>restore client</source>
        <translation>devolver cliente</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/words.py" line="46"/>
        <source>edit agreement</source>
        <translation>editar acuerdo</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/words.py" line="47"/>
        <source>edit firm</source>
        <translation>editar despacho</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/words.py" line="48"/>
        <source>edit staff</source>
        <translation>editar personal</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/words.py" line="49"/>
        <source>edit overhead</source>
        <translation>editar gastos generales</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/words.py" line="50"/>
        <source>edit tool</source>
        <translation>editar herramienta</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/words.py" line="51"/>
        <source>import</source>
        <translation>importar</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/words.py" line="52"/>
        <source>withdraw import</source>
        <translation>retirar importación</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/words.py" line="66"/>
        <source>{change} · {name}</source>
        <translation>{change} · {name}</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <location filename="../../clientdesk/ui/workspace.py" line="65"/>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/workspace.py" line="66"/>
        <source>Clients</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/workspace.py" line="67"/>
        <source>Personas</source>
        <translation>Personas</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/workspace.py" line="68"/>
        <source>Packages</source>
        <translation>Paquetes</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/workspace.py" line="69"/>
        <source>Assessments</source>
        <translation>Evaluaciones</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/workspace.py" line="70"/>
        <source>Reviews</source>
        <translation>Revisiones</translation>
    </message>
    <message>
        <location filename="../../clientdesk/ui/workspace.py" line="81"/>
        <source>Tabs</source>
        <translation>Pestañas</translation>
    </message>
</context>
</TS>
