<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Ceremony</name>
    <message>
        <source>Testing every backup&apos;s integrity code</source>
        <translation>Comprobando el código de integridad de cada copia de seguridad</translation>
    </message>
    <message>
        <source>&quot;%1&quot;: intact (%2).</source>
        <translation>«%1»: intacta (%2).</translation>
    </message>
    <message>
        <source>&quot;%1&quot;: altered, it cannot be restored (%2).</source>
        <translation>«%1»: alterada, no se puede restaurar (%2).</translation>
    </message>
    <message>
        <source>&quot;%1&quot;: not of these shares (%2).</source>
        <translation>«%1»: no corresponde a estas partes (%2).</translation>
    </message>
    <message>
        <source>Key backups</source>
        <translation>Copias de seguridad de claves</translation>
    </message>
    <message>
        <source>Reading the backups</source>
        <translation>Leyendo las copias de seguridad</translation>
    </message>
    <message>
        <source>There is no key backup in this folder</source>
        <translation>No hay ninguna copia de seguridad de claves en esta carpeta</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Elija otra carpeta.</translation>
    </message>
    <message numerus="yes">
        <source>A list names %n backup(s) that its folder does not have.</source>
        <translation>
            <numerusform>%n copia de seguridad que figura en una lista no está en la carpeta de esa lista.</numerusform>
            <numerusform>%n copias de seguridad que figuran en una lista no están en la carpeta de esa lista.</numerusform>
        </translation>
    </message>
    <message>
        <source>Which key backups?</source>
        <translation>¿Qué copias de seguridad de claves?</translation>
    </message>
    <message>
        <source>The token has not been changed.</source>
        <translation>El token no se ha modificado.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; (%2): opens on no token that is plugged in; it needs check value %3.</source>
        <translation>«%1» (%2): no se abre en ningún token conectado; necesita el valor de comprobación %3.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; (%2): opens on %3 by check value %4.</source>
        <translation>«%1» (%2): se abre en %3 según el valor de comprobación %4.</translation>
    </message>
    <message>
        <source>- it is also on the token itself: %1</source>
        <translation>- también está en el propio token: %1</translation>
    </message>
    <message numerus="yes">
        <source>- saved in %n place(s): %1</source>
        <translation>
            <numerusform>- guardada en %n lugar: %1</numerusform>
            <numerusform>- guardada en %n lugares: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>- saved in one place only, make a second copy: %1</source>
        <translation>- guardada en un solo lugar; haga una segunda copia: %1</translation>
    </message>
    <message>
        <source>Token %1 tells its check value only after the user PIN, so it may open more.</source>
        <translation>El token %1 indica su valor de comprobación solo después del PIN de usuario, así que es posible que abra más copias de seguridad.</translation>
    </message>
    <message>
        <source>%1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>Only %1 may look. Everyone else turn away.</source>
        <translation>Solo %1 puede mirar. Las demás personas, miren a otro lado.</translation>
    </message>
    <message>
        <source>%1: sit down and take your sheet and your pen. Nothing secret is shown yet.</source>
        <translation>%1: siéntese y tome su hoja y su bolígrafo. Todavía no se muestra nada secreto.</translation>
    </message>
    <message>
        <source>I am %1 - start my turn</source>
        <translation>Soy %1: empezar mi turno</translation>
    </message>
    <message>
        <source>Your share is hidden</source>
        <translation>Su parte está oculta</translation>
    </message>
    <message>
        <source>Press Show when nobody else can see the screen. Press Esc to hide it at any moment.</source>
        <translation>Pulse «Mostrar» cuando nadie más pueda ver la pantalla. Pulse Esc en cualquier momento para ocultar lo que se muestra.</translation>
    </message>
    <message>
        <source>First write these public values on your sheet:</source>
        <translation>Primero anote en su hoja estos valores públicos:</translation>
    </message>
    <message>
        <source>Show my share</source>
        <translation>Mostrar mi parte</translation>
    </message>
    <message>
        <source>%1&apos;s share, row %2 of %3</source>
        <translation>Parte de %1, fila %2 de %3</translation>
    </message>
    <message>
        <source>Write every digit and the boxed check letter.</source>
        <translation>Anote todos los dígitos y la letra de control del recuadro.</translation>
    </message>
    <message>
        <source>I have written it down</source>
        <translation>Ya lo he anotado</translation>
    </message>
    <message>
        <source>Next row</source>
        <translation>Siguiente fila</translation>
    </message>
    <message>
        <source>%1&apos;s share, group %2</source>
        <translation>Parte de %1, grupo %2</translation>
    </message>
    <message>
        <source>Compare it with your sheet. Correct the sheet, not your memory.</source>
        <translation>Compárelo con su hoja. Corrija la hoja, no su memoria.</translation>
    </message>
    <message>
        <source>Hide it and type</source>
        <translation>Ocultar y escribir</translation>
    </message>
    <message>
        <source>Now type it from your sheet</source>
        <translation>Ahora escríbala leyendo su hoja</translation>
    </message>
    <message>
        <source>Type from the paper, not from memory: this proves the sheet can be read. When the last group is right, your share is cleared by itself.</source>
        <translation>Escriba lo que lee en el papel, no lo que recuerda: así se demuestra que la hoja se puede leer. Cuando el último grupo sea correcto, su parte se borrará sola de la pantalla.</translation>
    </message>
    <message>
        <source>%1, continue when nobody else can see.</source>
        <translation>%1: continúe cuando nadie más pueda ver la pantalla.</translation>
    </message>
    <message>
        <source>I am %1 - continue</source>
        <translation>Soy %1: continuar</translation>
    </message>
    <message>
        <source>Everything matches</source>
        <translation>Todo coincide</translation>
    </message>
    <message>
        <source>%1&apos;s share has left this screen. Fold your sheet twice before you stand up; paper turned face down can still be read.</source>
        <translation>La parte de %1 ya no está en esta pantalla. Doble su hoja dos veces antes de levantarse; un papel puesto boca abajo todavía se puede leer.</translation>
    </message>
    <message>
        <source>Hand over to %1</source>
        <translation>Dar el relevo a %1</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Nothing is saved yet.</source>
        <translation>Todavía no se ha guardado nada.</translation>
    </message>
    <message>
        <source>Hidden: you asked for it</source>
        <translation>Oculto: usted lo pidió</translation>
    </message>
    <message>
        <source>Hidden: another window came to the front</source>
        <translation>Oculto: otra ventana pasó a primer plano</translation>
    </message>
    <message>
        <source>Hidden: the screen was locked</source>
        <translation>Oculto: se bloqueó la pantalla</translation>
    </message>
    <message>
        <source>Hidden: a screen was connected</source>
        <translation>Oculto: se conectó una pantalla</translation>
    </message>
    <message>
        <source>Hidden: no key was pressed for 2 minutes</source>
        <translation>Oculto: no se pulsó ninguna tecla durante 2 minutos</translation>
    </message>
    <message>
        <source>Hidden: the time to look was over</source>
        <translation>Oculto: se acabó el tiempo para mirar</translation>
    </message>
    <message>
        <source>Erase and initialise this token?</source>
        <translation>¿Borrar e inicializar este token?</translation>
    </message>
    <message>
        <source>Erase token</source>
        <translation>Borrar token</translation>
    </message>
    <message>
        <source>Token %1, %2</source>
        <translation>Token %1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) will be gone from this token for ever: %1.</source>
        <translation>
            <numerusform>%n clave desaparecerá para siempre de este token: %1.</numerusform>
            <numerusform>%n claves desaparecerán para siempre de este token: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>These are not the last 4 characters of the serial</source>
        <translation>Estos no son los 4 últimos caracteres del número de serie</translation>
    </message>
    <message>
        <source>Compare with the serial above, and with the label on the token.</source>
        <translation>Compare con el número de serie de arriba y con la etiqueta del token.</translation>
    </message>
    <message>
        <source>No file was chosen</source>
        <translation>No se ha elegido ningún archivo</translation>
    </message>
    <message>
        <source>Only one file can be chosen here</source>
        <translation>Aquí solo se puede elegir un archivo</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Choose a file.</source>
        <translation>Elija un archivo.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Both places are the same folder</source>
        <translation>Los dos lugares son la misma carpeta</translation>
    </message>
    <message>
        <source>No folder was chosen</source>
        <translation>No se ha elegido ninguna carpeta</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>No se ha escrito nada.</translation>
    </message>
    <message>
        <source>Choose a folder, best on two different media.</source>
        <translation>Elija una carpeta; lo mejor es usar dos soportes distintos.</translation>
    </message>
    <message>
        <source>Give a number from %1 to %2.</source>
        <translation>Indique un número de %1 a %2.</translation>
    </message>
    <message numerus="yes">
        <source>Give at least %n name(s).</source>
        <translation>
            <numerusform>Indique al menos %n nombre.</numerusform>
            <numerusform>Indique al menos %n nombres.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Give at most %n name(s).</source>
        <translation>
            <numerusform>Indique como máximo %n nombre.</numerusform>
            <numerusform>Indique como máximo %n nombres.</numerusform>
        </translation>
    </message>
    <message>
        <source>Each name may stand here only once. Add an initial to tell two people apart.</source>
        <translation>Cada nombre puede figurar aquí una sola vez. Añada una inicial para distinguir a dos personas.</translation>
    </message>
    <message>
        <source>Fill this in.</source>
        <translation>Rellene este campo.</translation>
    </message>
    <message>
        <source>This is too long.</source>
        <translation>Es demasiado largo.</translation>
    </message>
    <message>
        <source>Choose one.</source>
        <translation>Elija una opción.</translation>
    </message>
    <message>
        <source>Answer yes or no.</source>
        <translation>Responda sí o no.</translation>
    </message>
    <message>
        <source>Looking for free places on the token</source>
        <translation>Buscando lugares libres en el token</translation>
    </message>
    <message>
        <source>16 characters, 0-9 and A-F, in 4 groups. If the tries run out, this token can never be initialised again.</source>
        <translation>16 caracteres, 0-9 y A-F, en 4 grupos. Si se agotan los intentos, este token no se podrá volver a inicializar nunca.</translation>
    </message>
    <message>
        <source>This token has none yet. Whoever has it can initialise the token again, which erases it.</source>
        <translation>Este token aún no tiene SO-PIN. Quien tenga el SO-PIN puede volver a inicializar el token, y eso lo borra.</translation>
    </message>
    <message>
        <source>The SO-PIN of this token is printed in manuals. It is replaced right after the token is initialised.</source>
        <translation>El SO-PIN de este token figura impreso en manuales. Se sustituye inmediatamente después de inicializar el token.</translation>
    </message>
    <message>
        <source>Security officer: choose the SO-PIN</source>
        <translation>Responsable de seguridad: elija el SO‑PIN</translation>
    </message>
    <message>
        <source>Security officer: choose a new SO-PIN</source>
        <translation>Responsable de seguridad: elija un nuevo SO‑PIN</translation>
    </message>
    <message>
        <source>Security officer: enter the SO-PIN</source>
        <translation>Responsable de seguridad: escriba el SO‑PIN</translation>
    </message>
    <message>
        <source>How is the token to be set up?</source>
        <translation>¿Cómo se debe configurar el token?</translation>
    </message>
    <message>
        <source>Key encryption key</source>
        <translation>Clave de cifrado de claves</translation>
    </message>
    <message>
        <source>From share files: keys can be backed up</source>
        <translation>A partir de archivos de parte: se puede hacer copia de seguridad de las claves</translation>
    </message>
    <message>
        <source>The token&apos;s own: backups only come back to this token until it is initialised again</source>
        <translation>Propia del token: las copias de seguridad solo vuelven a este token, y solo hasta que se inicialice de nuevo</translation>
    </message>
    <message>
        <source>None: keys never leave this token</source>
        <translation>Ninguna: las claves nunca salen de este token</translation>
    </message>
    <message>
        <source>Number of share files that it needs</source>
        <translation>Número de archivos de parte que necesita</translation>
    </message>
    <message>
        <source>One set of shares is one share file.</source>
        <translation>Un juego de partes equivale a un archivo de parte.</translation>
    </message>
    <message>
        <source>Wrong user PINs until it is blocked</source>
        <translation>Entradas incorrectas del PIN de usuario hasta que se bloquee</translation>
    </message>
    <message>
        <source>A longer PIN may have more.</source>
        <translation>Un PIN más largo puede tener más.</translation>
    </message>
    <message>
        <source>The security officer may unblock the user PIN</source>
        <translation>La persona responsable de seguridad puede desbloquear el PIN de usuario</translation>
    </message>
    <message>
        <source>The user PIN must be changed before its first use</source>
        <translation>El PIN de usuario se debe cambiar antes de su primer uso</translation>
    </message>
    <message>
        <source>Label of the token</source>
        <translation>Etiqueta del token</translation>
    </message>
    <message>
        <source>What other programs show. May be left empty.</source>
        <translation>Lo que muestran otros programas. Puede dejarse vacío.</translation>
    </message>
    <message>
        <source>A label is written with the user PIN, which is not in use yet. Leave it empty.</source>
        <translation>La etiqueta se escribe con el PIN de usuario, que aún no está en uso. Deje este campo vacío.</translation>
    </message>
    <message>
        <source>Erasing and initialising</source>
        <translation>Borrando e inicializando</translation>
    </message>
    <message>
        <source>Erasing the spare token</source>
        <translation>Borrando el token de reserva</translation>
    </message>
    <message>
        <source>The token is read again.</source>
        <translation>El token se lee de nuevo.</translation>
    </message>
    <message>
        <source>Whether the new SO-PIN is in place already is not known. Give the one that you believe is valid.</source>
        <translation>No se sabe si el nuevo SO-PIN ya está en vigor. Escriba el que crea que es válido.</translation>
    </message>
    <message>
        <source>Below is what the token says now; it was read again.</source>
        <translation>Abajo se muestra lo que el token indica ahora; se ha vuelto a leer.</translation>
    </message>
    <message>
        <source>The token is unchanged.</source>
        <translation>El token no ha cambiado.</translation>
    </message>
    <message>
        <source>The backups are unchanged. Keys that were restored before this stay on the token.</source>
        <translation>Las copias de seguridad no han cambiado. Las claves que se restauraron antes de esto se quedan en el token.</translation>
    </message>
    <message>
        <source>Where on the token?</source>
        <translation>¿En qué lugar del token?</translation>
    </message>
    <message>
        <source>Nothing on the token is overwritten. Free places are proposed.</source>
        <translation>No se sobrescribe nada en el token. Se proponen lugares libres.</translation>
    </message>
    <message numerus="yes">
        <source>Already on the token: %n key(s), only to be proven.</source>
        <translation>
            <numerusform>%n de las claves ya está en el token; solo tiene que pasar la prueba.</numerusform>
            <numerusform>%n de las claves ya están en el token; solo tienen que pasar la prueba.</numerusform>
        </translation>
    </message>
    <message>
        <source>Key reference for %1</source>
        <translation>Referencia de clave para %1</translation>
    </message>
    <message>
        <source>Restoring, and using each key once</source>
        <translation>Restaurando y usando cada clave una vez</translation>
    </message>
    <message>
        <source>&quot;%1&quot; (%2) is back as reference %3.</source>
        <translation>«%1» (%2) se ha recuperado con la referencia %3.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; (%2) is back as reference %3. It enciphered a fixed text as the saved key did.</source>
        <translation>«%1» (%2) se ha recuperado con la referencia %3. Ha cifrado un texto fijo igual que lo hizo la clave guardada.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; (%2) is back as reference %3. It answered a fresh challenge as only the key of its public key can.</source>
        <translation>«%1» (%2) se ha recuperado con la referencia %3. Ha respondido a un desafío nuevo como solo puede hacerlo la clave que corresponde a su clave pública.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; (%2) is on the token as reference %3, but did not prove itself.</source>
        <translation>«%1» (%2) está en el token con la referencia %3, pero no ha superado la prueba.</translation>
    </message>
    <message>
        <source>Nothing recorded of the key from %1 could prove it. Use it once before you rely on it.</source>
        <translation>Nada de lo registrado sobre la clave de %1 ha permitido probarla. Úsela una vez antes de confiar en ella.</translation>
    </message>
    <message>
        <source>Do not rely on the key from %1: it is not the recorded one, or cannot be used. It was left on the token. Try another copy of the backup on another reference, compare, and delete the one that fails.</source>
        <translation>No confíe en la clave de %1: no es la registrada o no se puede usar. Se ha dejado en el token. Pruebe con otro ejemplar de la copia de seguridad en otra referencia, compare y elimine la que falle.</translation>
    </message>
    <message>
        <source>Who has this: %1.</source>
        <translation>Quién lo tiene: %1.</translation>
    </message>
    <message>
        <source>This is missing. Ask %1 for it, or stop and go on another day: nothing has been changed.</source>
        <translation>Esto falta. Pídaselo a %1, o detenga la ceremonia y siga otro día: no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Bring these together first</source>
        <translation>Reúna primero lo siguiente</translation>
    </message>
    <message>
        <source>Tick what lies on the table. Nothing is erased until everything on this list fits together.</source>
        <translation>Marque lo que está sobre la mesa. No se borra nada hasta que todo lo de esta lista concuerde entre sí.</translation>
    </message>
    <message>
        <source>Your new SO-PIN is hidden</source>
        <translation>Su nuevo SO-PIN está oculto</translation>
    </message>
    <message>
        <source>Show the SO-PIN</source>
        <translation>Mostrar el SO-PIN</translation>
    </message>
    <message>
        <source>The new SO-PIN</source>
        <translation>El nuevo SO-PIN</translation>
    </message>
    <message>
        <source>Write all 16 digits down and keep the note locked away: without them this token can never be initialised again.</source>
        <translation>Anote los 16 dígitos y guarde la nota bajo llave: sin ellos, este token no se podrá volver a inicializar nunca.</translation>
    </message>
    <message>
        <source>New SO-PIN</source>
        <translation>Nuevo SO-PIN</translation>
    </message>
    <message>
        <source>Offer me 16 random digits</source>
        <translation>Proponerme 16 dígitos aleatorios</translation>
    </message>
    <message>
        <source>Recommended. They are shown to the security officer alone, who writes them down.</source>
        <translation>Recomendado. Se muestran solo a la persona responsable de seguridad, que los anota.</translation>
    </message>
    <message>
        <source>I choose one myself</source>
        <translation>Elijo uno por mi cuenta</translation>
    </message>
    <message>
        <source>16 characters, 0-9 and A-F. Digits only work in every program.</source>
        <translation>16 caracteres, 0-9 y A-F. Uno formado solo por dígitos funciona en todos los programas.</translation>
    </message>
    <message>
        <source>Drawing random digits</source>
        <translation>Obteniendo dígitos aleatorios</translation>
    </message>
    <message>
        <source>Type it twice from the note: this proves that it can be read. Back shows it again.</source>
        <translation>Escríbalo dos veces leyendo la nota: así se demuestra que se puede leer. Con «Atrás» se vuelve a mostrar.</translation>
    </message>
    <message>
        <source>16 characters, 0-9 and A-F, in 4 groups. Digits only work in every program.</source>
        <translation>16 caracteres, 0-9 y A-F, en 4 grupos. Uno formado solo por dígitos funciona en todos los programas.</translation>
    </message>
    <message>
        <source>Write it down before you type it: without it this token can never be initialised again.</source>
        <translation>Anótelo antes de escribirlo aquí: sin él, este token no se podrá volver a inicializar nunca.</translation>
    </message>
    <message>
        <source>This is not the SO-PIN that was shown</source>
        <translation>Este no es el SO-PIN que se mostró</translation>
    </message>
    <message>
        <source>6 to 16 characters. It opens the keys in daily use.</source>
        <translation>De 6 a 16 caracteres. Da acceso a las claves en el uso diario.</translation>
    </message>
    <message>
        <source>PIN holder: choose the user PIN</source>
        <translation>Titular del PIN: elija el PIN de usuario</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Finalizar</translation>
    </message>
    <message>
        <source>Are these two lines the same?</source>
        <translation>¿Son iguales estas dos líneas?</translation>
    </message>
    <message>
        <source>Nothing was sent to the token.</source>
        <translation>No se ha enviado nada al token.</translation>
    </message>
    <message>
        <source>The share file stays shut</source>
        <translation>El archivo de parte sigue cerrado</translation>
    </message>
    <message>
        <source>One more custodian</source>
        <translation>Un custodio más</translation>
    </message>
    <message>
        <source>Type again</source>
        <translation>Escribir de nuevo</translation>
    </message>
    <message>
        <source>%1: you will be asked for the password of share file %2.</source>
        <translation>%1: se le pedirá la contraseña del archivo de parte %2.</translation>
    </message>
    <message>
        <source>%1, type your password</source>
        <translation>%1: escriba su contraseña</translation>
    </message>
    <message>
        <source>Open the share file</source>
        <translation>Abrir el archivo de parte</translation>
    </message>
    <message>
        <source>Opening the share file</source>
        <translation>Abriendo el archivo de parte</translation>
    </message>
    <message>
        <source>This takes several seconds on purpose: it slows down guessing.</source>
        <translation>Esto tarda varios segundos a propósito: así adivinar resulta más lento.</translation>
    </message>
    <message>
        <source>This token is a work-alike with a root of its own</source>
        <translation>Este token es un dispositivo compatible que tiene su propio certificado raíz</translation>
    </message>
    <message>
        <source>It holds the key of its device certificate, but nobody known to this program vouches for that certificate. It may be a device of another maker or a program on a plain card: whether it keeps what goes into it, only its owner can know.</source>
        <translation>Tiene la clave de su certificado de dispositivo, pero nadie conocido por este programa responde de ese certificado. Puede ser un dispositivo de otro fabricante o un programa en una tarjeta corriente: solo su propietario puede saber si lo que entra en él se queda en él.</translation>
    </message>
    <message>
        <source>This token is simulated</source>
        <translation>Este token es simulado</translation>
    </message>
    <message>
        <source>It is a program. Whoever runs it can read every share and every key in it.</source>
        <translation>Es un programa. Quien lo ejecuta puede leer todas las partes y todas las claves que hay en él.</translation>
    </message>
    <message>
        <source>This token did not prove that it is genuine</source>
        <translation>Este token no ha demostrado ser auténtico</translation>
    </message>
    <message>
        <source>Its device certificate could not be read, or it does not hold the key of that certificate. It may be of an old or another make. It may also be a forgery that only collects shares.</source>
        <translation>No se ha podido leer su certificado de dispositivo, o el token no tiene la clave de ese certificado. Puede ser un modelo antiguo o de otro fabricante. También puede ser una falsificación que solo recoge partes.</translation>
    </message>
    <message>
        <source>The certificate of this token was altered</source>
        <translation>El certificado de este token ha sido alterado</translation>
    </message>
    <message>
        <source>A signature in its device certificate is wrong. No token leaves its maker so: it is damaged, or somebody changed it. Put it aside and take another.</source>
        <translation>Una firma de su certificado de dispositivo es incorrecta. Ningún token sale así de fábrica: está dañado o alguien lo ha cambiado. Apártelo y use otro.</translation>
    </message>
    <message>
        <source>A share that has gone into a token cannot be taken back.</source>
        <translation>Una parte que ha entrado en un token ya no se puede retirar.</translation>
    </message>
    <message>
        <source>What shall be done?</source>
        <translation>¿Qué se debe hacer?</translation>
    </message>
    <message>
        <source>Take another token</source>
        <translation>Usar otro token</translation>
    </message>
    <message>
        <source>Go on with this token all the same</source>
        <translation>Continuar con este token de todos modos</translation>
    </message>
    <message>
        <source>The security officer may unblock the user PIN and choose a new one.</source>
        <translation>La persona responsable de seguridad puede desbloquear el PIN de usuario y elegir uno nuevo.</translation>
    </message>
    <message>
        <source>The security officer may unblock the user PIN, which keeps its value.</source>
        <translation>La persona responsable de seguridad puede desbloquear el PIN de usuario, que conserva su valor.</translation>
    </message>
    <message>
        <source>The user PIN was handed over as a transport PIN.</source>
        <translation>El PIN de usuario se entregó como PIN de transporte.</translation>
    </message>
    <message>
        <source>A session PIN ends with a reset.</source>
        <translation>Un PIN de sesión termina con un reinicio.</translation>
    </message>
    <message>
        <source>Registered public keys may be replaced.</source>
        <translation>Las claves públicas registradas se pueden sustituir.</translation>
    </message>
    <message>
        <source>User PIN and public-key login are both needed.</source>
        <translation>Se necesitan tanto el PIN de usuario como el inicio de sesión con clave pública.</translation>
    </message>
    <message>
        <source>Nobody can unblock the user PIN.</source>
        <translation>Nadie puede desbloquear el PIN de usuario.</translation>
    </message>
    <message>
        <source>A session PIN stays until it is ended on request.</source>
        <translation>Un PIN de sesión se mantiene hasta que se pide terminarlo.</translation>
    </message>
    <message>
        <source>Key domains: none. Its keys can never leave it.</source>
        <translation>Dominios de claves: ninguno. Sus claves nunca pueden salir de este token.</translation>
    </message>
    <message>
        <source>Key domain 0: a key of the token&apos;s own.</source>
        <translation>Dominio de claves 0: una clave propia del token.</translation>
    </message>
    <message>
        <source>Key domain 0: %1 of %2 share files are in.</source>
        <translation>Dominio de claves 0: %1 de %2 archivos de parte introducidos.</translation>
    </message>
    <message>
        <source>Key domain 0: all %1 share files are in, check value %2.</source>
        <translation>Dominio de claves 0: todos los archivos de parte introducidos (%1), valor de comprobación %2.</translation>
    </message>
    <message>
        <source>Key %1: %2, %3.</source>
        <translation>Clave %1: %2, %3.</translation>
    </message>
    <message>
        <source>Key %1: %2, %3, public key SHA-256 %4.</source>
        <translation>Clave %1: %2, %3, clave pública SHA-256 %4.</translation>
    </message>
    <message>
        <source>Name: %1</source>
        <translation>Nombre: %1</translation>
    </message>
    <message>
        <source>Device certificates: %1</source>
        <translation>Certificados de dispositivo: %1</translation>
    </message>
    <message numerus="yes">
        <source>Tries left for the user PIN: %n</source>
        <translation>
            <numerusform>Intentos restantes del PIN de usuario:&#xa0;%n</numerusform>
            <numerusform>Intentos restantes del PIN de usuario:&#xa0;%n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tries left for the SO-PIN: %n</source>
        <translation>
            <numerusform>Intentos restantes del SO-PIN:&#xa0;%n</numerusform>
            <numerusform>Intentos restantes del SO-PIN:&#xa0;%n</numerusform>
        </translation>
    </message>
    <message>
        <source>Read on %1.</source>
        <translation>Leído el %1.</translation>
    </message>
    <message>
        <source>%1: sit down. You will choose the password of your share file.</source>
        <translation>%1: siéntese. Va a elegir la contraseña de su archivo de parte.</translation>
    </message>
    <message>
        <source>%1&apos;s password is chosen</source>
        <translation>%1 ya ha elegido su contraseña</translation>
    </message>
    <message>
        <source>It has left this screen.</source>
        <translation>Ya no está en esta pantalla.</translation>
    </message>
    <message>
        <source>%1, choose your password</source>
        <translation>%1: elija su contraseña</translation>
    </message>
    <message>
        <source>At least 14 characters or 5 words. Nobody can recover it, and without it this share file stays shut.</source>
        <translation>Al menos 14 caracteres o 5 palabras. Nadie puede recuperarla y, sin ella, este archivo de parte permanece cerrado.</translation>
    </message>
    <message>
        <source>Leader</source>
        <translation>Responsable de la ceremonia</translation>
    </message>
    <message>
        <source>Custodians</source>
        <translation>Custodios</translation>
    </message>
    <message>
        <source>Each of them holds a share.</source>
        <translation>Cada uno de ellos tiene una parte.</translation>
    </message>
    <message>
        <source>Security officer</source>
        <translation>Responsable de seguridad</translation>
    </message>
    <message>
        <source>Holds the SO-PIN of the token.</source>
        <translation>Tiene el SO-PIN del token.</translation>
    </message>
    <message>
        <source>PIN holder</source>
        <translation>Titular del PIN</translation>
    </message>
    <message>
        <source>Holds the user PIN of the token.</source>
        <translation>Tiene el PIN de usuario del token.</translation>
    </message>
    <message>
        <source>Witness</source>
        <translation>Testigo</translation>
    </message>
    <message>
        <source>Watches and signs. May be left empty.</source>
        <translation>Observa y firma. Puede dejarse vacío.</translation>
    </message>
    <message>
        <source>The leader runs this screen and does not hold a share.</source>
        <translation>La persona responsable de la ceremonia maneja esta pantalla y no tiene ninguna parte.</translation>
    </message>
    <message>
        <source>Who is here?</source>
        <translation>¿Quién está presente?</translation>
    </message>
    <message>
        <source>By a password: every custodian gets a file of their own</source>
        <translation>Con una contraseña: cada custodio recibe un archivo propio</translation>
    </message>
    <message>
        <source>Strong (S160): 40 digits to write</source>
        <translation>Fuerte (S160): 40 dígitos que anotar</translation>
    </message>
    <message>
        <source>Strongest public-tool size (S240): 60 digits to write</source>
        <translation>El tamaño más fuerte que admiten las herramientas públicas (S240): 60 dígitos que anotar</translation>
    </message>
    <message>
        <source>As sc-hsm-tool makes it (C64): 16 digits to write</source>
        <translation>Como lo hace sc-hsm-tool (C64): 16 dígitos que anotar</translation>
    </message>
    <message>
        <source>256-bit values (S256): public tools cannot read them</source>
        <translation>Valores de 256 bits (S256): las herramientas públicas no pueden leerlos</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Fortaleza</translation>
    </message>
    <message>
        <source>How is the share file opened?</source>
        <translation>¿Cómo se abre el archivo de parte?</translation>
    </message>
    <message>
        <source>By several people, each with a share on paper</source>
        <translation>Entre varias personas, cada una con una parte en papel</translation>
    </message>
    <message>
        <source>People who must come together</source>
        <translation>Personas que deben reunirse</translation>
    </message>
    <message>
        <source>How many people must come together?</source>
        <translation>¿Cuántas personas deben reunirse?</translation>
    </message>
    <message>
        <source>Every custodian chooses a password for a file of their own. All of the files are needed together; one forgotten password and nobody can open the set.</source>
        <translation>Cada custodio elige una contraseña para un archivo propio. Se necesitan todos los archivos juntos; si se olvida una sola contraseña, nadie puede abrir el juego.</translation>
    </message>
    <message>
        <source>Any %1 of %2 people can open the share file.</source>
        <translation>%1 personas cualesquiera de las %2 pueden abrir el archivo de parte.</translation>
    </message>
    <message numerus="yes">
        <source>With %n sheet(s) lost, nobody can.</source>
        <translation>
            <numerusform>Si se pierde %n hoja, nadie puede abrirlo.</numerusform>
            <numerusform>Si se pierden %n hojas, nadie puede abrirlo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Fewer than %1 sheets tell a finder nothing.</source>
        <translation>Menos de %1 hojas no revelan nada a quien las encuentre.</translation>
    </message>
    <message>
        <source>Nothing was sent. No try was spent.</source>
        <translation>No se ha enviado nada. No se ha gastado ningún intento.</translation>
    </message>
    <message>
        <source>Type it again.</source>
        <translation>Escríbalo de nuevo.</translation>
    </message>
    <message>
        <source>The two entries are not the same</source>
        <translation>Las dos entradas no son iguales</translation>
    </message>
    <message>
        <source>An SO-PIN has 16 characters, 0-9 and A-F</source>
        <translation>Un SO-PIN tiene 16 caracteres, 0-9 y A-F</translation>
    </message>
    <message numerus="yes">
        <source>This is too short: at least %n character(s)</source>
        <translation>
            <numerusform>Es demasiado corto: al menos %n carácter</numerusform>
            <numerusform>Es demasiado corto: al menos %n caracteres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This is too long: at most %n character(s)</source>
        <translation>
            <numerusform>Es demasiado largo: como máximo %n carácter</numerusform>
            <numerusform>Es demasiado largo: como máximo %n caracteres</numerusform>
        </translation>
    </message>
    <message>
        <source>Use only letters without accents, digits and signs of an English keyboard</source>
        <translation>Use solo letras sin acentos, dígitos y signos de un teclado inglés</translation>
    </message>
    <message>
        <source>%1: sit down and take your sheet of set %2. Nothing secret is shown yet.</source>
        <translation>%1: siéntese y tome su hoja del juego %2. Todavía no se muestra nada secreto.</translation>
    </message>
    <message>
        <source>%1, type your share</source>
        <translation>%1: escriba su parte</translation>
    </message>
    <message>
        <source>Share %1 of %2 needed. Set %3 must be on your sheet.</source>
        <translation>Parte %1 de las %2 necesarias. En su hoja debe figurar el juego %3.</translation>
    </message>
    <message>
        <source>Type the boxed letters too. Finished groups are hidden again.</source>
        <translation>Escriba también las letras de los recuadros. Los grupos terminados se ocultan de nuevo.</translation>
    </message>
    <message>
        <source>Type the digits only. If your value is shorter than the grid, begin with zeros.</source>
        <translation>Escriba solo los dígitos. Si su valor es más corto que la cuadrícula, empiece con ceros.</translation>
    </message>
    <message>
        <source>Check my share</source>
        <translation>Comprobar mi parte</translation>
    </message>
    <message>
        <source>Share number</source>
        <translation>Número de la parte</translation>
    </message>
    <message>
        <source>%1&apos;s share is in</source>
        <translation>La parte de %1 está introducida</translation>
    </message>
    <message>
        <source>It has left this screen. Fold your sheet before you stand up.</source>
        <translation>Ya no está en esta pantalla. Doble su hoja antes de levantarse.</translation>
    </message>
    <message>
        <source>Group %1 is not complete</source>
        <translation>El grupo %1 no está completo</translation>
    </message>
    <message>
        <source>Type the groups that have no tick.</source>
        <translation>Escriba los grupos que no tienen marca de verificación.</translation>
    </message>
    <message>
        <source>The share number must be between 1 and %1</source>
        <translation>El número de la parte debe estar entre 1 y %1</translation>
    </message>
    <message>
        <source>Read the number on the sheet again.</source>
        <translation>Lea otra vez el número en la hoja.</translation>
    </message>
    <message>
        <source>The first entry is kept.</source>
        <translation>Se conserva la primera entrada.</translation>
    </message>
    <message>
        <source>Which share file?</source>
        <translation>¿Qué archivo de parte?</translation>
    </message>
    <message>
        <source>Share files</source>
        <translation>Archivos de parte</translation>
    </message>
    <message>
        <source>Reading the share files</source>
        <translation>Leyendo los archivos de parte</translation>
    </message>
    <message>
        <source>This takes one share file that is opened by shares on sheets</source>
        <translation>Aquí se necesita un solo archivo de parte, de los que se abren con partes en hojas</translation>
    </message>
    <message>
        <source>Choose the file of the set that the sheet belongs to.</source>
        <translation>Elija el archivo del juego al que pertenece la hoja.</translation>
    </message>
    <message>
        <source>Not enough people: %1 of %2</source>
        <translation>No hay suficientes personas: %1 de %2</translation>
    </message>
    <message>
        <source>Go back and name everyone who is here, or meet again.</source>
        <translation>Vuelva atrás y nombre a todas las personas presentes, o reúnanse otra vez.</translation>
    </message>
    <message>
        <source>How is this share file opened?</source>
        <translation>¿Cómo se abre este archivo de parte?</translation>
    </message>
    <message>
        <source>There is no set file beside %1. If it is opened by shares, copy the public values from any sheet.</source>
        <translation>No hay ningún archivo del juego junto a %1. Si se abre con partes, copie los valores públicos de cualquiera de las hojas.</translation>
    </message>
    <message>
        <source>Opened by</source>
        <translation>Se abre con</translation>
    </message>
    <message>
        <source>A password</source>
        <translation>Una contraseña</translation>
    </message>
    <message>
        <source>Shares on paper</source>
        <translation>Partes en papel</translation>
    </message>
    <message>
        <source>Prime</source>
        <translation>Número primo</translation>
    </message>
    <message>
        <source>Shares in the set</source>
        <translation>Partes del juego</translation>
    </message>
    <message>
        <source>Copy the prime from a sheet: digits 0-9 and letters A-F.</source>
        <translation>Copie el número primo de una hoja: dígitos 0-9 y letras A-F.</translation>
    </message>
    <message>
        <source>A set has at least as many shares as people must come.</source>
        <translation>Un juego tiene al menos tantas partes como personas deben reunirse.</translation>
    </message>
    <message>
        <source>There are fewer people here. Go back and name everyone.</source>
        <translation>Aquí hay menos personas. Vuelva atrás y nombre a todas.</translation>
    </message>
    <message>
        <source>No set has such a prime. Compare it with the sheet.</source>
        <translation>Ningún juego tiene ese número primo. Compárelo con la hoja.</translation>
    </message>
    <message>
        <source>Testing the shares together</source>
        <translation>Comprobando las partes en conjunto</translation>
    </message>
    <message>
        <source>Go on sending?</source>
        <translation>¿Seguir enviando?</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Sending to the token</source>
        <translation>Enviando al token</translation>
    </message>
    <message>
        <source>The token was read again; below is what it says now.</source>
        <translation>El token se ha vuelto a leer; abajo se muestra lo que indica ahora.</translation>
    </message>
    <message>
        <source>Reading the check value</source>
        <translation>Leyendo el valor de comprobación</translation>
    </message>
    <message>
        <source>The shares are in the token.</source>
        <translation>Las partes están en el token.</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>Partes</translation>
    </message>
    <message>
        <source>Set %1, share number %2 of %3. Any %4 open the share file.</source>
        <translation>Juego %1, parte número %2 de %3. Con %4 cualesquiera se abre el archivo de parte.</translation>
    </message>
    <message>
        <source>Strength %1. Prime (public): %2</source>
        <translation>Fortaleza %1. Número primo (público): %2</translation>
    </message>
    <message>
        <source>Use this token</source>
        <translation>Usar este token</translation>
    </message>
    <message>
        <source>Reading the token</source>
        <translation>Leyendo el token</translation>
    </message>
    <message>
        <source>No token is in use.</source>
        <translation>No se está usando ningún token.</translation>
    </message>
    <message>
        <source>PIN holder: give the user PIN</source>
        <translation>Titular del PIN: escriba el PIN de usuario</translation>
    </message>
    <message>
        <source>Token %1.</source>
        <translation>Token %1.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Which token&apos;s keys?</source>
        <translation>¿Las claves de qué token?</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Claves</translation>
    </message>
    <message>
        <source>Which keys are to be backed up?</source>
        <translation>¿De qué claves hay que hacer copia de seguridad?</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Lugares</translation>
    </message>
    <message>
        <source>Where are the backups kept?</source>
        <translation>¿Dónde se guardan las copias de seguridad?</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>Hacer la copia</translation>
    </message>
    <message>
        <source>There is no key on this token</source>
        <translation>No hay ninguna clave en este token</translation>
    </message>
    <message>
        <source>Choose another token.</source>
        <translation>Elija otro token.</translation>
    </message>
    <message>
        <source>The keys of this token cannot be backed up</source>
        <translation>No se puede hacer copia de seguridad de las claves de este token</translation>
    </message>
    <message>
        <source>It has no complete key encryption key. That can only be given to an empty token, so use another one for new keys.</source>
        <translation>No tiene una clave de cifrado de claves completa. Esa clave solo se puede dar a un token vacío, así que use otro token para las claves nuevas.</translation>
    </message>
    <message>
        <source>Looking at the keys</source>
        <translation>Examinando las claves</translation>
    </message>
    <message>
        <source>No key of this token may be backed up</source>
        <translation>No se permite hacer copia de seguridad de ninguna clave de este token</translation>
    </message>
    <message>
        <source>Its keys were made never to leave it. Make new keys for what must survive it.</source>
        <translation>Sus claves se crearon para que nunca salgan de él. Cree claves nuevas para lo que deba sobrevivir al token.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; (%2, reference %3) cannot be saved: it was made never to leave this token.</source>
        <translation>«%1» (%2, referencia %3) no se puede guardar: se creó para que nunca salga de este token.</translation>
    </message>
    <message>
        <source>This token has a key encryption key of its own: these backups only come back to this token, until it is initialised again.</source>
        <translation>Este token tiene una clave de cifrado de claves propia: estas copias de seguridad solo vuelven a este token, y solo hasta que se inicialice de nuevo.</translation>
    </message>
    <message>
        <source>Check value of the token: %1</source>
        <translation>Valor de comprobación del token: %1</translation>
    </message>
    <message>
        <source>%1: %2, reference %3</source>
        <translation>%1: %2, referencia %3</translation>
    </message>
    <message>
        <source>Fingerprint %1</source>
        <translation>Huella digital %1</translation>
    </message>
    <message>
        <source>Choose at least one key.</source>
        <translation>Elija al menos una clave.</translation>
    </message>
    <message>
        <source>A backup is encrypted: it is useless without the set of shares. Best keep it on two media.</source>
        <translation>Una copia de seguridad está cifrada: no sirve de nada sin el juego de partes. Lo mejor es guardarla en dos soportes.</translation>
    </message>
    <message>
        <source>What an earlier backup left there and still holds stays as it is; nothing is overwritten.</source>
        <translation>Lo que una copia de seguridad anterior dejó allí y sigue siendo válido se queda como está; no se sobrescribe nada.</translation>
    </message>
    <message>
        <source>Backing up and reading back</source>
        <translation>Haciendo la copia de seguridad y volviendo a leerla</translation>
    </message>
    <message numerus="yes">
        <source>Saved and listed: %n key(s). The next one is not. The token is unchanged.</source>
        <translation>
            <numerusform>%n clave está guardada y figura en la lista; la siguiente, no. El token no ha cambiado.</numerusform>
            <numerusform>%n claves están guardadas y figuran en la lista; la siguiente, no. El token no ha cambiado.</numerusform>
        </translation>
    </message>
    <message>
        <source>What was written so far is complete and listed, but not in every place. The token is unchanged.</source>
        <translation>Lo que se ha escrito hasta ahora está completo y figura en la lista, pero no en todos los lugares. El token no ha cambiado.</translation>
    </message>
    <message>
        <source>No backup was written. The token is unchanged.</source>
        <translation>No se ha escrito ninguna copia de seguridad. El token no ha cambiado.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing has changed since the last backup: %n key(s)</source>
        <translation>
            <numerusform>Nada ha cambiado desde la última copia de seguridad: %n clave</numerusform>
            <numerusform>Nada ha cambiado desde la última copia de seguridad: %n claves</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Backed up: %n key(s)</source>
        <translation>
            <numerusform>Copia de seguridad hecha: %n clave</numerusform>
            <numerusform>Copia de seguridad hecha: %n claves</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every file was read back from %n place(s) and compared.</source>
        <translation>
            <numerusform>Cada archivo se ha vuelto a leer de %n lugar y se ha comparado.</numerusform>
            <numerusform>Cada archivo se ha vuelto a leer de %n lugares y se ha comparado.</numerusform>
        </translation>
    </message>
    <message>
        <source>They open under check value %1.</source>
        <translation>Se abren con el valor de comprobación %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them lay there already, unchanged.</source>
        <translation>
            <numerusform>%n de ellas ya estaba allí, sin cambios.</numerusform>
            <numerusform>%n de ellas ya estaban allí, sin cambios.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not saved: &quot;%1&quot;, which never leaves this token.</source>
        <translation>No se ha guardado: «%1», que nunca sale de este token.</translation>
    </message>
    <message>
        <source>The backups are complete.</source>
        <translation>Las copias de seguridad están completas.</translation>
    </message>
    <message>
        <source>This ceremony makes no sheets.</source>
        <translation>Esta ceremonia no crea hojas.</translation>
    </message>
    <message>
        <source>Back up keys</source>
        <translation>Hacer copia de seguridad de claves</translation>
    </message>
    <message>
        <source>PIN holder, leader</source>
        <translation>titular del PIN, responsable de la ceremonia</translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation>Esquema</translation>
    </message>
    <message>
        <source>Random numbers</source>
        <translation>Números aleatorios</translation>
    </message>
    <message>
        <source>Shall a token add its random numbers?</source>
        <translation>¿Debe un token añadir sus números aleatorios?</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>Preparar</translation>
    </message>
    <message>
        <source>Ready to start?</source>
        <translation>¿Todo listo para empezar?</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>Turns</source>
        <translation>Turnos</translation>
    </message>
    <message>
        <source>Save the share file in two places</source>
        <translation>Guarde el archivo de parte en dos lugares</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Prueba</translation>
    </message>
    <message>
        <source>These sheets are void</source>
        <translation>Estas hojas quedan anuladas</translation>
    </message>
    <message>
        <source>The sheets are destroyed</source>
        <translation>Las hojas están destruidas</translation>
    </message>
    <message>
        <source>The computer&apos;s random numbers are always used. A token can add its own, so that neither alone decides. Nothing is changed on the token.</source>
        <translation>Siempre se usan los números aleatorios del equipo. Un token puede añadir los suyos, para que ninguno de los dos decida por sí solo. No se cambia nada en el token.</translation>
    </message>
    <message>
        <source>The program now makes the set and tests every combination. Nothing secret is shown yet.</source>
        <translation>El programa crea ahora el juego y comprueba todas las combinaciones. Todavía no se muestra nada secreto.</translation>
    </message>
    <message>
        <source>Random numbers: this computer&apos;s, mixed with those of token %1.</source>
        <translation>Números aleatorios: los de este equipo, mezclados con los del token %1.</translation>
    </message>
    <message>
        <source>Random numbers: this computer&apos;s.</source>
        <translation>Números aleatorios: los de este equipo.</translation>
    </message>
    <message>
        <source>Preparing the set</source>
        <translation>Preparando el juego</translation>
    </message>
    <message>
        <source>The program is making the shares and testing every combination. Nothing secret is shown.</source>
        <translation>El programa está creando las partes y comprobando todas las combinaciones. No se muestra nada secreto.</translation>
    </message>
    <message>
        <source>Nothing exists yet.</source>
        <translation>Todavía no existe nada.</translation>
    </message>
    <message>
        <source>A file is useless without its password, and the password without the file. Keep each file apart from the note of its password.</source>
        <translation>Un archivo no sirve de nada sin su contraseña, ni la contraseña sin el archivo. Guarde cada archivo separado de la nota de su contraseña.</translation>
    </message>
    <message>
        <source>The file is useless without %1 shares, and the shares are useless without it. Keep it apart from the sheets.</source>
        <translation>El archivo no sirve de nada sin %1 partes, ni las partes sin él. Guárdelo separado de las hojas.</translation>
    </message>
    <message>
        <source>Writing and reading back</source>
        <translation>Escribiendo y volviendo a leer</translation>
    </message>
    <message>
        <source>The sheets are still good. Files that were written are taken away again.</source>
        <translation>Las hojas siguen siendo válidas. Los archivos que se habían escrito se eliminan.</translation>
    </message>
    <message>
        <source>Proving the set</source>
        <translation>Probando el juego</translation>
    </message>
    <message>
        <source>Do not rely on this set: stop the ceremony and start again, unless trying again succeeds.</source>
        <translation>No confíe en este juego: detenga la ceremonia y empiece de nuevo, a no ser que un nuevo intento tenga éxito.</translation>
    </message>
    <message>
        <source>Every file is read from its medium and opened with its password.</source>
        <translation>Cada archivo se lee de su soporte y se abre con su contraseña.</translation>
    </message>
    <message>
        <source>The file is read from the medium and opened with what people typed.</source>
        <translation>El archivo se lee del soporte y se abre con lo que escribieron las personas.</translation>
    </message>
    <message numerus="yes">
        <source>Ready and proven: %n share file(s)</source>
        <translation>
            <numerusform>Listo y probado: %n archivo de parte</numerusform>
            <numerusform>Listos y probados: %n archivos de parte</numerusform>
        </translation>
    </message>
    <message>
        <source>Set %1 is ready and proven</source>
        <translation>El juego %1 está listo y probado</translation>
    </message>
    <message numerus="yes">
        <source>Read back from %n place(s) and opened with the passwords.</source>
        <translation>
            <numerusform>Leídos de nuevo de %n lugar y abiertos con las contraseñas.</numerusform>
            <numerusform>Leídos de nuevo de %n lugares y abiertos con las contraseñas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The file was read back from %n place(s) and opened with what you typed.</source>
        <translation>
            <numerusform>El archivo se ha vuelto a leer de %n lugar y se ha abierto con lo que ustedes escribieron.</numerusform>
            <numerusform>El archivo se ha vuelto a leer de %n lugares y se ha abierto con lo que ustedes escribieron.</numerusform>
        </translation>
    </message>
    <message>
        <source>Taking the files away again</source>
        <translation>Eliminando los archivos escritos</translation>
    </message>
    <message>
        <source>No file was written.</source>
        <translation>No se ha escrito ningún archivo.</translation>
    </message>
    <message>
        <source>The files of this set will be taken away again.</source>
        <translation>Los archivos de este juego se eliminarán.</translation>
    </message>
    <message>
        <source>No sheet was written.</source>
        <translation>No se ha anotado ninguna hoja.</translation>
    </message>
    <message>
        <source>No new set exists. Older sets and sheets are as they were.</source>
        <translation>No existe ningún juego nuevo. Los juegos y las hojas anteriores están como estaban.</translation>
    </message>
    <message>
        <source>Create a set of shares</source>
        <translation>Crear un juego de partes</translation>
    </message>
    <message>
        <source>leader, all custodians, witness</source>
        <translation>responsable de la ceremonia, todos los custodios, testigo</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Finalidad</translation>
    </message>
    <message>
        <source>What is to be verified?</source>
        <translation>¿Qué hay que verificar?</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Verificar</translation>
    </message>
    <message>
        <source>That people and backups are good: custodians open the share file, every backup is tested</source>
        <translation>Que las personas y las copias de seguridad están en condiciones: los custodios abren el archivo de parte y se comprueba cada copia de seguridad</translation>
    </message>
    <message>
        <source>One custodian&apos;s sheet: letters, seal and set, nothing is opened</source>
        <translation>La hoja de un custodio: letras, sello y juego; no se abre nada</translation>
    </message>
    <message>
        <source>Which backup fits which token, and what is saved only once</source>
        <translation>Qué copia de seguridad corresponde a qué token y qué está guardado una sola vez</translation>
    </message>
    <message>
        <source>Comparing with the tokens that are plugged in</source>
        <translation>Comparando con los tokens conectados</translation>
    </message>
    <message numerus="yes">
        <source>Saved there: %n key(s)</source>
        <translation>
            <numerusform>Guardada allí: %n clave</numerusform>
            <numerusform>Guardadas allí: %n claves</numerusform>
        </translation>
    </message>
    <message>
        <source>The sheet of %1 is good</source>
        <translation>La hoja de %1 es correcta</translation>
    </message>
    <message>
        <source>This sheet has no letters to test</source>
        <translation>Esta hoja no tiene letras que comprobar</translation>
    </message>
    <message>
        <source>Every check letter, the seal and the set fit. What was typed is gone from this computer.</source>
        <translation>Todas las letras de control, el sello y el juego concuerdan. Lo que se escribió ya no está en este equipo.</translation>
    </message>
    <message>
        <source>Only opening the share file together with others can show whether it is right. What was typed is gone from this computer.</source>
        <translation>Solo al abrir el archivo de parte junto con otras personas se puede ver si es correcta. Lo que se escribió ya no está en este equipo.</translation>
    </message>
    <message>
        <source>No backup opens with these shares</source>
        <translation>Ninguna copia de seguridad se abre con estas partes</translation>
    </message>
    <message>
        <source>Not every backup is good</source>
        <translation>No todas las copias de seguridad son válidas</translation>
    </message>
    <message numerus="yes">
        <source>Proven: these people can open %n good backup(s)</source>
        <translation>
            <numerusform>%n copia de seguridad es válida, y estas personas pueden abrirla</numerusform>
            <numerusform>%n copias de seguridad son válidas, y estas personas pueden abrirlas</numerusform>
        </translation>
    </message>
    <message>
        <source>The shares make check value %1.</source>
        <translation>Las partes dan el valor de comprobación %1.</translation>
    </message>
    <message>
        <source>Nothing was changed. Seal the sheets again, in new envelopes.</source>
        <translation>No se ha cambiado nada. Vuelva a precintar las hojas en sobres nuevos.</translation>
    </message>
    <message>
        <source>Take the copy from another medium, or back the keys up again while the token lives.</source>
        <translation>Use la copia de otro soporte, o haga otra vez la copia de seguridad de las claves mientras el token siga funcionando.</translation>
    </message>
    <message>
        <source>Some backups belong to other shares. Drill them with the people who hold those.</source>
        <translation>Algunas copias de seguridad pertenecen a otras partes. Haga el simulacro de recuperación con las personas que las tienen.</translation>
    </message>
    <message>
        <source>All files are unchanged.</source>
        <translation>Ningún archivo ha cambiado.</translation>
    </message>
    <message>
        <source>All sheets stay good.</source>
        <translation>Todas las hojas siguen siendo válidas.</translation>
    </message>
    <message>
        <source>Verify a backup, recovery drill</source>
        <translation>Verificar una copia de seguridad, simulacro de recuperación</translation>
    </message>
    <message>
        <source>enough custodians, witness, leader; for some checks the leader alone</source>
        <translation>suficientes custodios, testigo, responsable de la ceremonia; para algunas comprobaciones, solo la persona responsable de la ceremonia</translation>
    </message>
    <message>
        <source>Which token takes the shares?</source>
        <translation>¿Qué token recibe las partes?</translation>
    </message>
    <message>
        <source>Nothing to compare with</source>
        <translation>No hay nada con que comparar</translation>
    </message>
    <message>
        <source>Import all the same</source>
        <translation>Importar de todos modos</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>1 of %1 share files is in the token.</source>
        <translation>1 de %1 archivos de parte está en el token.</translation>
    </message>
    <message>
        <source>%1 of %2 share files are in the token.</source>
        <translation>%1 de %2 archivos de parte están en el token.</translation>
    </message>
    <message>
        <source>Looking up which share files are in the token</source>
        <translation>Buscando qué archivos de parte están en el token</translation>
    </message>
    <message>
        <source>In the token: %1, check value of the share %2</source>
        <translation>En el token: %1, valor de comprobación de la parte %2</translation>
    </message>
    <message numerus="yes">
        <source>The token has %n share file(s) that nobody noted here: choose none that may be in it already.</source>
        <translation>
            <numerusform>En el token hay %n archivo de parte del que nadie anotó aquí cuál es: no vuelva a elegirlo.</numerusform>
            <numerusform>En el token hay %n archivos de parte de los que nadie anotó aquí cuáles son: no vuelva a elegirlos.</numerusform>
        </translation>
    </message>
    <message>
        <source>The token waits for more share files</source>
        <translation>El token espera más archivos de parte</translation>
    </message>
    <message>
        <source>How does it go on?</source>
        <translation>¿Cómo se continúa?</translation>
    </message>
    <message>
        <source>The next share file is here</source>
        <translation>El siguiente archivo de parte está aquí</translation>
    </message>
    <message>
        <source>Later: the token keeps what is in it</source>
        <translation>Más tarde: el token conserva lo que contiene</translation>
    </message>
    <message>
        <source>Custodians of the next share file</source>
        <translation>Custodios del siguiente archivo de parte</translation>
    </message>
    <message numerus="yes">
        <source>It waits for %n more.</source>
        <translation>
            <numerusform>Espera %n más.</numerusform>
            <numerusform>Espera %n más.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The token waits for %n share file(s).</source>
        <translation>
            <numerusform>El token espera %n archivo de parte.</numerusform>
            <numerusform>El token espera %n archivos de parte.</numerusform>
        </translation>
    </message>
    <message>
        <source>They may come one after another: choose the one whose people are here.</source>
        <translation>Pueden llegar uno tras otro: elija el de las personas que están presentes.</translation>
    </message>
    <message>
        <source>These are more share files than the token waits for</source>
        <translation>Son más archivos de parte de los que espera el token</translation>
    </message>
    <message numerus="yes">
        <source>Choose at most %n.</source>
        <translation>
            <numerusform>Elija como máximo %n.</numerusform>
            <numerusform>Elija como máximo %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Comparing with what is in the token</source>
        <translation>Comparando con lo que hay en el token</translation>
    </message>
    <message>
        <source>No set file is at hand that tells the check value. Nothing was sent yet. Restore one backed-up key before you rely on this token.</source>
        <translation>No hay a mano ningún archivo del juego que indique el valor de comprobación. Todavía no se ha enviado nada. Restaure una clave de una copia de seguridad antes de confiar en este token.</translation>
    </message>
    <message>
        <source>Do not use this token: its shares cancel out to a key of zeros</source>
        <translation>No use este token: sus partes se anulan entre sí y dan una clave de ceros</translation>
    </message>
    <message>
        <source>Do not use this token: the check values differ</source>
        <translation>No use este token: los valores de comprobación son distintos</translation>
    </message>
    <message>
        <source>The shares are in the token</source>
        <translation>Las partes están en el token</translation>
    </message>
    <message>
        <source>The check value was not compared with a record. Restore one backed-up key before you rely on this token.</source>
        <translation>El valor de comprobación no se ha comparado con ningún registro. Restaure una clave de una copia de seguridad antes de confiar en este token.</translation>
    </message>
    <message>
        <source>Which share files are in the token could not be noted on this computer. Write it down.</source>
        <translation>No se ha podido anotar en este equipo qué archivos de parte están en el token. Anótelo por escrito.</translation>
    </message>
    <message>
        <source>Initialise the token again and repeat the import.</source>
        <translation>Inicialice de nuevo el token y repita la importación.</translation>
    </message>
    <message>
        <source>The share files are unchanged.</source>
        <translation>Los archivos de parte no han cambiado.</translation>
    </message>
    <message>
        <source>Import shares into a token</source>
        <translation>Importar partes en un token</translation>
    </message>
    <message>
        <source>enough custodians for each share file, PIN holder, leader</source>
        <translation>suficientes custodios para cada archivo de parte, titular del PIN, responsable de la ceremonia</translation>
    </message>
    <message>
        <source>Which token is to be initialised?</source>
        <translation>¿Qué token se va a inicializar?</translation>
    </message>
    <message>
        <source>SO-PIN</source>
        <translation>SO-PIN</translation>
    </message>
    <message>
        <source>User PIN</source>
        <translation>PIN de usuario</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>The token is initialised</source>
        <translation>El token está inicializado</translation>
    </message>
    <message>
        <source>Everything on it will be erased, but not before you confirm it on the last page.</source>
        <translation>Se borrará todo lo que contiene, pero no antes de que usted lo confirme en la última página.</translation>
    </message>
    <message>
        <source>The SO-PIN of this token is printed in manuals. Change it before the token is used.</source>
        <translation>El SO-PIN de este token figura impreso en manuales. Cámbielo antes de usar el token.</translation>
    </message>
    <message>
        <source>This ceremony makes no files.</source>
        <translation>Esta ceremonia no crea archivos.</translation>
    </message>
    <message>
        <source>The token was erased and initialised.</source>
        <translation>El token se ha borrado e inicializado.</translation>
    </message>
    <message>
        <source>Initialise a token</source>
        <translation>Inicializar un token</translation>
    </message>
    <message>
        <source>security officer, PIN holder, leader</source>
        <translation>responsable de seguridad, titular del PIN, responsable de la ceremonia</translation>
    </message>
    <message>
        <source>EC %1</source>
        <translation>EC %1</translation>
    </message>
    <message>
        <source>RSA %1</source>
        <translation>RSA %1</translation>
    </message>
    <message>
        <source>AES %1</source>
        <translation>AES %1</translation>
    </message>
    <message>
        <source>On which token?</source>
        <translation>¿En qué token?</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Which key?</source>
        <translation>¿Qué clave?</translation>
    </message>
    <message>
        <source>Make and prove</source>
        <translation>Crear y probar</translation>
    </message>
    <message>
        <source>Key &quot;%1&quot; works</source>
        <translation>La clave «%1» funciona</translation>
    </message>
    <message>
        <source>This token has no user PIN in use yet</source>
        <translation>Este token aún no tiene ningún PIN de usuario en uso</translation>
    </message>
    <message>
        <source>Initialise it first, or use another token.</source>
        <translation>Inicialícelo primero o use otro token.</translation>
    </message>
    <message>
        <source>This token still waits for share files</source>
        <translation>Este token todavía espera archivos de parte</translation>
    </message>
    <message>
        <source>Import them first: a key made before could not be backed up.</source>
        <translation>Impórtelos primero: de una clave creada antes no se podría hacer copia de seguridad.</translation>
    </message>
    <message>
        <source>A key on this token cannot be backed up to another one.</source>
        <translation>Una clave de este token no se puede llevar a otro mediante una copia de seguridad.</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Name of the key</source>
        <translation>Nombre de la clave</translation>
    </message>
    <message>
        <source>What other programs show.</source>
        <translation>Lo que muestran otros programas.</translation>
    </message>
    <message>
        <source>Key reference</source>
        <translation>Referencia de clave</translation>
    </message>
    <message>
        <source>Its number on the token. A free one is proposed.</source>
        <translation>Su número en el token. Se propone uno libre.</translation>
    </message>
    <message>
        <source>This key may be backed up</source>
        <translation>Se permite hacer copia de seguridad de esta clave</translation>
    </message>
    <message>
        <source>If not, it never leaves this token, and is gone with it.</source>
        <translation>Si no, nunca sale de este token y desaparece con él.</translation>
    </message>
    <message>
        <source>Making the key and using it once</source>
        <translation>Creando la clave y usándola una vez</translation>
    </message>
    <message>
        <source>A large RSA key can take a minute or more on a token.</source>
        <translation>Crear una clave RSA grande puede tardar un minuto o más en un token.</translation>
    </message>
    <message>
        <source>Other keys on the token are as they were.</source>
        <translation>Las demás claves del token están como estaban.</translation>
    </message>
    <message>
        <source>%1 on token %2, reference %3. It enciphered a fresh challenge and deciphered it again.</source>
        <translation>%1 en el token %2, referencia %3. Ha cifrado un desafío nuevo y lo ha vuelto a descifrar.</translation>
    </message>
    <message>
        <source>%1 on token %2, reference %3. It signed a fresh challenge that its public key verifies.</source>
        <translation>%1 en el token %2, referencia %3. Ha firmado un desafío nuevo y su clave pública verifica la firma.</translation>
    </message>
    <message>
        <source>Back it up before you rely on it.</source>
        <translation>Haga su copia de seguridad antes de confiar en ella.</translation>
    </message>
    <message>
        <source>It cannot be backed up: it is gone when this token is.</source>
        <translation>No se puede hacer copia de seguridad de ella: desaparece con este token.</translation>
    </message>
    <message>
        <source>No key was made.</source>
        <translation>No se ha creado ninguna clave.</translation>
    </message>
    <message>
        <source>Make a key on a token</source>
        <translation>Crear una clave en un token</translation>
    </message>
    <message>
        <source>Replace the transport PIN by a user PIN of your own</source>
        <translation>Sustituir el PIN de transporte por un PIN de usuario propio</translation>
    </message>
    <message>
        <source>The token asks for this before its keys can be used.</source>
        <translation>El token lo exige antes de que se puedan usar sus claves.</translation>
    </message>
    <message>
        <source>Unblock, and choose a new user PIN</source>
        <translation>Desbloquear y elegir un nuevo PIN de usuario</translation>
    </message>
    <message>
        <source>With the SO-PIN. Also for a user PIN that was forgotten.</source>
        <translation>Con el SO-PIN. También sirve si se ha olvidado el PIN de usuario.</translation>
    </message>
    <message>
        <source>Unblock, and keep the user PIN</source>
        <translation>Desbloquear y conservar el PIN de usuario</translation>
    </message>
    <message>
        <source>With the SO-PIN. The user PIN gets all its tries back.</source>
        <translation>Con el SO-PIN. El PIN de usuario recupera todos sus intentos.</translation>
    </message>
    <message>
        <source>Change the user PIN</source>
        <translation>Cambiar el PIN de usuario</translation>
    </message>
    <message>
        <source>With the user PIN that is valid now.</source>
        <translation>Con el PIN de usuario que es válido ahora.</translation>
    </message>
    <message>
        <source>Change the SO-PIN</source>
        <translation>Cambiar el SO-PIN</translation>
    </message>
    <message>
        <source>With the SO-PIN that is valid now.</source>
        <translation>Con el SO-PIN que es válido ahora.</translation>
    </message>
    <message>
        <source>The user PIN is blocked. The security officer can unblock it here.</source>
        <translation>El PIN de usuario está bloqueado. La persona responsable de seguridad puede desbloquearlo aquí.</translation>
    </message>
    <message>
        <source>The user PIN is blocked, and this token lets nobody unblock it. Its keys are out of reach: restore them to another token from their backups.</source>
        <translation>El PIN de usuario está bloqueado y este token no permite que nadie lo desbloquee. Sus claves son inaccesibles: restáurelas en otro token a partir de sus copias de seguridad.</translation>
    </message>
    <message>
        <source>The SO-PIN is blocked for ever: the token can never be initialised again and its user PIN not be unblocked. Back its keys up to another token.</source>
        <translation>El SO-PIN está bloqueado para siempre: el token no se podrá volver a inicializar nunca ni se podrá desbloquear su PIN de usuario. Lleve sus claves a otro token mediante copias de seguridad.</translation>
    </message>
    <message>
        <source>Security officer: a new SO-PIN</source>
        <translation>Responsable de seguridad: un nuevo SO‑PIN</translation>
    </message>
    <message>
        <source>Whose PINs?</source>
        <translation>¿Los PIN de qué token?</translation>
    </message>
    <message>
        <source>PINs</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>This token has no PINs yet: it was never initialised</source>
        <translation>Este token aún no tiene ningún PIN: nunca se ha inicializado</translation>
    </message>
    <message>
        <source>Initialise it, or use another token.</source>
        <translation>Inicialícelo o use otro token.</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tarea</translation>
    </message>
    <message>
        <source>PIN holder: give the transport PIN</source>
        <translation>Titular del PIN: escriba el PIN de transporte</translation>
    </message>
    <message>
        <source>PIN holder: give the user PIN that is valid now</source>
        <translation>Titular del PIN: escriba el PIN de usuario que es válido ahora</translation>
    </message>
    <message>
        <source>Security officer: give the SO-PIN that is valid now</source>
        <translation>Responsable de seguridad: escriba el SO‑PIN que es válido ahora</translation>
    </message>
    <message>
        <source>This is the last try: a wrong entry blocks it. Stop if you are unsure.</source>
        <translation>Este es el último intento: una entrada incorrecta lo bloquea. Deténgase si tiene dudas.</translation>
    </message>
    <message>
        <source>Only two tries are left. Stop if you are unsure.</source>
        <translation>Solo quedan dos intentos. Deténgase si tiene dudas.</translation>
    </message>
    <message>
        <source>If its tries run out, this token can never be initialised again.</source>
        <translation>Si se agotan sus intentos, este token no se podrá volver a inicializar nunca.</translation>
    </message>
    <message>
        <source>Whether the new value is in place already cannot be read from the token. Give the one that you believe is valid: the old or the new.</source>
        <translation>No se puede leer en el token si el nuevo valor ya está en vigor. Escriba el que crea que es válido: el antiguo o el nuevo.</translation>
    </message>
    <message>
        <source>PIN holder: choose the new user PIN</source>
        <translation>Titular del PIN: elija el nuevo PIN de usuario</translation>
    </message>
    <message>
        <source>This is the PIN that was valid so far</source>
        <translation>Este es el PIN que era válido hasta ahora</translation>
    </message>
    <message>
        <source>This is too short for the number of wrong entries that the token allows</source>
        <translation>Es demasiado corto para el número de entradas incorrectas que permite el token</translation>
    </message>
    <message>
        <source>Changing the PIN</source>
        <translation>Cambiando el PIN</translation>
    </message>
    <message>
        <source>All PINs of the token are as they were.</source>
        <translation>Todos los PIN del token están como estaban.</translation>
    </message>
    <message>
        <source>Nothing more can be done with the PINs of this token</source>
        <translation>No se puede hacer nada más con los PIN de este token</translation>
    </message>
    <message>
        <source>The user PIN is changed</source>
        <translation>Se ha cambiado el PIN de usuario</translation>
    </message>
    <message>
        <source>The token has a user PIN of its own</source>
        <translation>El token tiene un PIN de usuario propio</translation>
    </message>
    <message>
        <source>The SO-PIN is changed</source>
        <translation>Se ha cambiado el SO-PIN</translation>
    </message>
    <message>
        <source>The user PIN is unblocked</source>
        <translation>Se ha desbloqueado el PIN de usuario</translation>
    </message>
    <message>
        <source>Lock the note with the new SO-PIN away, destroy the old one.</source>
        <translation>Guarde bajo llave la nota con el nuevo SO-PIN y destruya la antigua.</translation>
    </message>
    <message>
        <source>Whether the new value is in place could not be read from the token: the old or the new one is valid.</source>
        <translation>No se ha podido leer en el token si el nuevo valor está en vigor: es válido el antiguo o el nuevo.</translation>
    </message>
    <message>
        <source>No PIN was changed.</source>
        <translation>No se ha cambiado ningún PIN.</translation>
    </message>
    <message>
        <source>Change or unblock a PIN</source>
        <translation>Cambiar o desbloquear un PIN</translation>
    </message>
    <message>
        <source>PIN holder or security officer, leader</source>
        <translation>titular del PIN o responsable de seguridad, responsable de la ceremonia</translation>
    </message>
    <message>
        <source>Gather</source>
        <translation>Reunir</translation>
    </message>
    <message>
        <source>Where are the key backups?</source>
        <translation>¿Dónde están las copias de seguridad de las claves?</translation>
    </message>
    <message>
        <source>Do these belong together?</source>
        <translation>¿Concuerdan entre sí?</translation>
    </message>
    <message>
        <source>What can be restored</source>
        <translation>Lo que se puede restaurar</translation>
    </message>
    <message>
        <source>Choose the token</source>
        <translation>Elegir el token</translation>
    </message>
    <message>
        <source>Which token takes over?</source>
        <translation>¿Qué token sustituye al anterior?</translation>
    </message>
    <message>
        <source>This token is on its way already</source>
        <translation>Este token ya está en proceso</translation>
    </message>
    <message>
        <source>Send and compare</source>
        <translation>Enviar y comparar</translation>
    </message>
    <message>
        <source>Restore and prove</source>
        <translation>Restaurar y probar</translation>
    </message>
    <message>
        <source>The old token</source>
        <translation>El token antiguo</translation>
    </message>
    <message>
        <source>Erase the spare token</source>
        <translation>Borrar el token de reserva</translation>
    </message>
    <message>
        <source>No token has been changed.</source>
        <translation>No se ha modificado ningún token.</translation>
    </message>
    <message>
        <source>Is this for service, or a drill?</source>
        <translation>¿Es para el servicio o es un simulacro de recuperación?</translation>
    </message>
    <message>
        <source>Service: the token takes over from another one</source>
        <translation>Servicio: el token sustituye a otro</translation>
    </message>
    <message>
        <source>Drill on a spare token: it is erased again at the end</source>
        <translation>Simulacro de recuperación con un token de reserva: al final se borra de nuevo</translation>
    </message>
    <message>
        <source>The spare token</source>
        <translation>El token de reserva</translation>
    </message>
    <message>
        <source>The token that takes over</source>
        <translation>El token sustituto</translation>
    </message>
    <message>
        <source>Its SO-PIN, and a new one if it has none of its own yet</source>
        <translation>Su SO-PIN, y uno nuevo si aún no tiene uno propio</translation>
    </message>
    <message>
        <source>The user PIN that it gets</source>
        <translation>El PIN de usuario que recibirá</translation>
    </message>
    <message>
        <source>The key backups</source>
        <translation>Las copias de seguridad de las claves</translation>
    </message>
    <message>
        <source>The share file and its set file, or every share file if there are several</source>
        <translation>El archivo de parte y su archivo del juego, o todos los archivos de parte si hay varios</translation>
    </message>
    <message>
        <source>Enough share sheets, or the passwords of the share files</source>
        <translation>Suficientes hojas de parte, o las contraseñas de los archivos de parte</translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) with check value %1.</source>
        <translation>
            <numerusform>%n copia de seguridad con el valor de comprobación %1.</numerusform>
            <numerusform>%n copias de seguridad con el valor de comprobación %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Share file %1: SHA-256 %2, check value %3.</source>
        <translation>Archivo de parte %1: SHA-256 %2, valor de comprobación %3.</translation>
    </message>
    <message>
        <source>Share file %1: SHA-256 %2, its check value shows when it is open.</source>
        <translation>Archivo de parte %1: SHA-256 %2; su valor de comprobación se verá cuando esté abierto.</translation>
    </message>
    <message>
        <source>They fit. The shares and every backup are now tested in this computer, before any token is touched.</source>
        <translation>Concuerdan. Ahora se comprueban en este equipo las partes y todas las copias de seguridad, antes de tocar ningún token.</translation>
    </message>
    <message>
        <source>Whether they fit shows when the shares are open, before any token is touched.</source>
        <translation>Si concuerdan, se verá cuando las partes estén abiertas, antes de tocar ningún token.</translation>
    </message>
    <message>
        <source>Nothing has been changed so far.</source>
        <translation>Hasta ahora no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>No token has been changed. Find the share file of these backups, or the backups of these shares.</source>
        <translation>No se ha modificado ningún token. Busque el archivo de parte de estas copias de seguridad, o las copias de seguridad de estas partes.</translation>
    </message>
    <message>
        <source>It is erased, but not before you confirm it. A token that stopped half-way through this goes on where it is.</source>
        <translation>Se borra, pero no antes de que usted lo confirme. Un token que se quedó a medias en este proceso continúa desde donde está.</translation>
    </message>
    <message>
        <source>The shares are no longer in this computer</source>
        <translation>Las partes ya no están en este equipo</translation>
    </message>
    <message>
        <source>Stop, and start this ceremony again with the other token.</source>
        <translation>Detenga esta ceremonia y empiécela de nuevo con el otro token.</translation>
    </message>
    <message>
        <source>It fits these shares, so it is not erased: the ceremony goes on from here.</source>
        <translation>Concuerda con estas partes, así que no se borra: la ceremonia continúa desde aquí.</translation>
    </message>
    <message>
        <source>Initialise the token again and repeat this ceremony. The backups and the sheets are unchanged.</source>
        <translation>Inicialice de nuevo el token y repita esta ceremonia. Las copias de seguridad y las hojas no han cambiado.</translation>
    </message>
    <message>
        <source>What becomes of the old token?</source>
        <translation>¿Qué pasa con el token antiguo?</translation>
    </message>
    <message>
        <source>It is lost</source>
        <translation>Se ha perdido</translation>
    </message>
    <message>
        <source>It is defective</source>
        <translation>Está averiado</translation>
    </message>
    <message>
        <source>It was destroyed before a witness</source>
        <translation>Se destruyó ante un testigo</translation>
    </message>
    <message>
        <source>It is kept and holds the same keys</source>
        <translation>Se conserva y contiene las mismas claves</translation>
    </message>
    <message>
        <source>Its serial number</source>
        <translation>Su número de serie</translation>
    </message>
    <message>
        <source>May be left empty if nobody knows it.</source>
        <translation>Puede dejarse vacío si nadie lo conoce.</translation>
    </message>
    <message>
        <source>Until the old token is destroyed, whoever has it and its user PIN can use the keys.</source>
        <translation>Hasta que se destruya el token antiguo, quien lo tenga junto con su PIN de usuario puede usar las claves.</translation>
    </message>
    <message>
        <source>No witness was named at the beginning.</source>
        <translation>Al principio no se nombró a ningún testigo.</translation>
    </message>
    <message>
        <source>Label the token, seal the sheets</source>
        <translation>Etiquete el token y precinte las hojas</translation>
    </message>
    <message>
        <source>What is written on the token</source>
        <translation>Lo que está escrito en el token</translation>
    </message>
    <message>
        <source>So that nobody takes it for another one.</source>
        <translation>Para que nadie lo confunda con otro.</translation>
    </message>
    <message>
        <source>Write its name on the token. Put each sheet into a new envelope and seal it; who may hold it has not changed.</source>
        <translation>Escriba su nombre en el token. Meta cada hoja en un sobre nuevo y precíntelo; no ha cambiado quién puede tenerla.</translation>
    </message>
    <message>
        <source>A token without a label is easily mistaken.</source>
        <translation>Un token sin etiqueta se confunde fácilmente.</translation>
    </message>
    <message>
        <source>Not every key proved itself</source>
        <translation>No todas las claves han superado la prueba</translation>
    </message>
    <message>
        <source>The drill succeeded, and the spare token is empty again</source>
        <translation>El simulacro de recuperación ha tenido éxito y el token de reserva vuelve a estar vacío</translation>
    </message>
    <message>
        <source>The replacement token is in service</source>
        <translation>El token sustituto está en servicio</translation>
    </message>
    <message>
        <source>Token %1, check value %2.</source>
        <translation>Token %1, valor de comprobación %2.</translation>
    </message>
    <message numerus="yes">
        <source>Found, but impossible to restore: %n backup(s). See the list above.</source>
        <translation>
            <numerusform>%n copia de seguridad encontrada no se ha podido restaurar; figura en la lista de arriba.</numerusform>
            <numerusform>%n copias de seguridad encontradas no se han podido restaurar; figuran en la lista de arriba.</numerusform>
        </translation>
    </message>
    <message>
        <source>The old token still holds the keys. If its user PIN may be known, make new keys instead.</source>
        <translation>El token antiguo todavía contiene las claves. Si es posible que alguien conozca su PIN de usuario, cree claves nuevas en su lugar.</translation>
    </message>
    <message>
        <source>Destroy the old token before a witness.</source>
        <translation>Destruya el token antiguo ante un testigo.</translation>
    </message>
    <message>
        <source>The backups and the share files are unchanged.</source>
        <translation>Las copias de seguridad y los archivos de parte no han cambiado.</translation>
    </message>
    <message>
        <source>Token %1 was last seen so:</source>
        <translation>Último estado que se vio del token %1:</translation>
    </message>
    <message>
        <source>Start this ceremony again to go on: it reads the token and takes up where it is.</source>
        <translation>Empiece de nuevo esta ceremonia para continuar: lee el token y sigue desde donde está.</translation>
    </message>
    <message>
        <source>Put a replacement token into service</source>
        <translation>Poner en servicio un token sustituto</translation>
    </message>
    <message>
        <source>security officer, enough custodians, PIN holder, witness, leader</source>
        <translation>responsable de seguridad, suficientes custodios, titular del PIN, testigo, responsable de la ceremonia</translation>
    </message>
    <message>
        <source>To which token?</source>
        <translation>¿En qué token?</translation>
    </message>
    <message>
        <source>Which keys are to be restored?</source>
        <translation>¿Qué claves hay que restaurar?</translation>
    </message>
    <message numerus="yes">
        <source>Needed for %n backup(s): a token with check value %1.</source>
        <translation>
            <numerusform>%n copia de seguridad necesita un token con el valor de comprobación %1.</numerusform>
            <numerusform>%n copias de seguridad necesitan un token con el valor de comprobación %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was written, and no PIN try was spent.</source>
        <translation>No se ha escrito nada ni se ha gastado ningún intento del PIN.</translation>
    </message>
    <message>
        <source>This token tells its check value only after the user PIN, and these backups have different ones</source>
        <translation>Este token indica su valor de comprobación solo después del PIN de usuario, y los valores de estas copias de seguridad son distintos entre sí</translation>
    </message>
    <message>
        <source>Go back and choose backups of one check value.</source>
        <translation>Vuelva atrás y elija copias de seguridad con un mismo valor de comprobación.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2, saved on %3</source>
        <translation>%1: %2, guardada el %3</translation>
    </message>
    <message numerus="yes">
        <source>This token cannot open %n other backup(s): the check value differs.</source>
        <translation>
            <numerusform>%n copia de seguridad más no se abre en este token: su valor de comprobación es distinto.</numerusform>
            <numerusform>%n copias de seguridad más no se abren en este token: su valor de comprobación es distinto.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restored and proven: %n key(s)</source>
        <translation>
            <numerusform>Restaurada y probada: %n clave</numerusform>
            <numerusform>Restauradas y probadas: %n claves</numerusform>
        </translation>
    </message>
    <message>
        <source>The backups are unchanged.</source>
        <translation>Las copias de seguridad no han cambiado.</translation>
    </message>
    <message numerus="yes">
        <source>This restore brought %n key(s) onto the token. The others are missing: do it again to complete it.</source>
        <translation>
            <numerusform>%n clave de esta restauración está en el token. Las demás no: repita la restauración para completarla.</numerusform>
            <numerusform>%n claves de esta restauración están en el token. Las demás no: repita la restauración para completarla.</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore keys</source>
        <translation>Restaurar claves</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>What is plugged in?</source>
        <translation>¿Qué está conectado?</translation>
    </message>
    <message>
        <source>Passport</source>
        <translation>Pasaporte</translation>
    </message>
    <message>
        <source>Where shall the passport be saved?</source>
        <translation>¿Dónde se debe guardar el pasaporte?</translation>
    </message>
    <message>
        <source>A text to read and print, and the same for programs. Nothing in them is secret.</source>
        <translation>Un texto para leer e imprimir, y lo mismo para programas. Ninguno de los dos contiene nada secreto.</translation>
    </message>
    <message>
        <source>Reading the tokens</source>
        <translation>Leyendo los tokens</translation>
    </message>
    <message>
        <source>This list follows as tokens come and go. Choose one to see its passport.</source>
        <translation>Esta lista se actualiza cuando se conectan o se retiran tokens. Elija uno para ver su pasaporte.</translation>
    </message>
    <message>
        <source>Passport of this token</source>
        <translation>Pasaporte de este token</translation>
    </message>
    <message>
        <source>Save it</source>
        <translation>Guardarlo</translation>
    </message>
    <message>
        <source>I only wanted to read it</source>
        <translation>Solo quería leerlo</translation>
    </message>
    <message>
        <source>Writing the passport</source>
        <translation>Escribiendo el pasaporte</translation>
    </message>
    <message>
        <source>No passport was left behind.</source>
        <translation>No ha quedado ningún pasaporte.</translation>
    </message>
    <message>
        <source>Token %1</source>
        <translation>Token %1</translation>
    </message>
    <message>
        <source>No token can be read</source>
        <translation>No se puede leer ningún token</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s)</source>
        <translation>
            <numerusform>%n token</numerusform>
            <numerusform>%n tokens</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Reader %1:</source>
        <translation>Lector %1:</translation>
    </message>
    <message>
        <source>No passport was saved.</source>
        <translation>No se ha guardado ningún pasaporte.</translation>
    </message>
    <message>
        <source>Token status</source>
        <translation>Estado de los tokens</translation>
    </message>
    <message>
        <source>anyone</source>
        <translation>cualquier persona</translation>
    </message>
    <message>
        <source>You stopped this</source>
        <translation>Usted ha detenido esto</translation>
    </message>
    <message>
        <source>Try again, or stop the ceremony.</source>
        <translation>Inténtelo de nuevo o detenga la ceremonia.</translation>
    </message>
    <message>
        <source>The smart card service of this computer does not run</source>
        <translation>El servicio de tarjetas de este equipo no está en marcha</translation>
    </message>
    <message>
        <source>Start pcscd, then try again.</source>
        <translation>Inicie pcscd e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>No token or card reader is plugged in</source>
        <translation>No hay ningún token ni lector de tarjetas conectado</translation>
    </message>
    <message>
        <source>Plug in the token.</source>
        <translation>Conecte el token.</translation>
    </message>
    <message>
        <source>There is no token in this reader</source>
        <translation>No hay ningún token en este lector</translation>
    </message>
    <message>
        <source>Insert the token.</source>
        <translation>Inserte el token.</translation>
    </message>
    <message>
        <source>The token was removed</source>
        <translation>El token se ha retirado</translation>
    </message>
    <message>
        <source>Insert the same token again. Its state is read again before anything goes on.</source>
        <translation>Inserte de nuevo el mismo token. Su estado se vuelve a leer antes de continuar.</translation>
    </message>
    <message>
        <source>Another program uses this token</source>
        <translation>Otro programa está usando este token</translation>
    </message>
    <message>
        <source>Close the other program, then try again.</source>
        <translation>Cierre el otro programa e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The token does not answer as it should</source>
        <translation>El token no responde como debería</translation>
    </message>
    <message>
        <source>Take it out, insert it again, and try again.</source>
        <translation>Retírelo, insértelo de nuevo e inténtelo otra vez.</translation>
    </message>
    <message>
        <source>This is not a SmartCard-HSM</source>
        <translation>Esto no es un SmartCard-HSM</translation>
    </message>
    <message>
        <source>Use another token.</source>
        <translation>Use otro token.</translation>
    </message>
    <message>
        <source>This is another token than the one of this step</source>
        <translation>Este token no es el de este paso</translation>
    </message>
    <message>
        <source>Insert the token that was chosen before.</source>
        <translation>Inserte el token que se eligió antes.</translation>
    </message>
    <message numerus="yes">
        <source>Wrong user PIN. Tries left: %n</source>
        <translation>
            <numerusform>PIN de usuario incorrecto. Intentos restantes:&#xa0;%n</numerusform>
            <numerusform>PIN de usuario incorrecto. Intentos restantes:&#xa0;%n</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop if you are unsure. At 0 the PIN is blocked.</source>
        <translation>Deténgase si tiene dudas. Con 0 intentos, el PIN se bloquea.</translation>
    </message>
    <message>
        <source>The user PIN is blocked</source>
        <translation>El PIN de usuario está bloqueado</translation>
    </message>
    <message>
        <source>The security officer can unblock it if the token was set up so.</source>
        <translation>La persona responsable de seguridad puede desbloquearlo si el token se configuró así.</translation>
    </message>
    <message>
        <source>The token does not take this PIN</source>
        <translation>El token no acepta este PIN</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>Elija otro.</translation>
    </message>
    <message numerus="yes">
        <source>Wrong SO-PIN. Tries left: %n</source>
        <translation>
            <numerusform>SO-PIN incorrecto. Intentos restantes:&#xa0;%n</numerusform>
            <numerusform>SO-PIN incorrecto. Intentos restantes:&#xa0;%n</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop and find the right one. At 0 this token can never be initialised again.</source>
        <translation>Deténgase y busque el correcto. Con 0 intentos, este token no se podrá volver a inicializar nunca.</translation>
    </message>
    <message>
        <source>The SO-PIN is blocked</source>
        <translation>El SO-PIN está bloqueado</translation>
    </message>
    <message>
        <source>This token can never be initialised again. Its keys still work with the user PIN.</source>
        <translation>Este token no se podrá volver a inicializar nunca. Sus claves siguen funcionando con el PIN de usuario.</translation>
    </message>
    <message>
        <source>The token asks for the user PIN first</source>
        <translation>El token pide primero el PIN de usuario</translation>
    </message>
    <message>
        <source>Give the user PIN.</source>
        <translation>Escriba el PIN de usuario.</translation>
    </message>
    <message>
        <source>The token refused this</source>
        <translation>El token lo ha rechazado</translation>
    </message>
    <message>
        <source>The details say what it answered. Try again, or use another token.</source>
        <translation>Los detalles indican lo que ha respondido. Inténtelo de nuevo o use otro token.</translation>
    </message>
    <message>
        <source>This token takes no share files now</source>
        <translation>Este token no admite ahora archivos de parte</translation>
    </message>
    <message>
        <source>It was initialised without them or has all of them. Initialise it again (this erases it) or use another.</source>
        <translation>Se inicializó sin ellos o ya los tiene todos. Inicialícelo de nuevo (esto lo borra) o use otro.</translation>
    </message>
    <message>
        <source>The token is full</source>
        <translation>El token está lleno</translation>
    </message>
    <message>
        <source>Delete what is not needed, or use another token.</source>
        <translation>Elimine lo que no se necesite o use otro token.</translation>
    </message>
    <message>
        <source>This token&apos;s firmware does not know this kind of key</source>
        <translation>El firmware de este token no conoce este tipo de clave</translation>
    </message>
    <message>
        <source>Use a newer token, or a key of another kind.</source>
        <translation>Use un token más reciente o una clave de otro tipo.</translation>
    </message>
    <message>
        <source>This is not on the token</source>
        <translation>Esto no está en el token</translation>
    </message>
    <message>
        <source>Look at the token&apos;s list again.</source>
        <translation>Mire otra vez la lista del token.</translation>
    </message>
    <message>
        <source>%1 is not a share file</source>
        <translation>%1 no es un archivo de parte</translation>
    </message>
    <message>
        <source>A share file has 64 bytes. Take the copy from another medium.</source>
        <translation>Un archivo de parte tiene 64 bytes. Use la copia de otro soporte.</translation>
    </message>
    <message>
        <source>%1 is not a set file</source>
        <translation>%1 no es un archivo del juego</translation>
    </message>
    <message>
        <source>Take the copy from another medium.</source>
        <translation>Use la copia de otro soporte.</translation>
    </message>
    <message>
        <source>%1 is not a list of backups</source>
        <translation>%1 no es una lista de copias de seguridad</translation>
    </message>
    <message>
        <source>Take the copy from another medium, or choose the backups themselves.</source>
        <translation>Use la copia de otro soporte o elija directamente las copias de seguridad.</translation>
    </message>
    <message>
        <source>%1 was made by a newer version of this program</source>
        <translation>%1 se creó con una versión más reciente de este programa</translation>
    </message>
    <message>
        <source>Use that version.</source>
        <translation>Use esa versión.</translation>
    </message>
    <message>
        <source>%1 is not a key backup, or it was altered</source>
        <translation>%1 no es una copia de seguridad de clave, o se ha alterado</translation>
    </message>
    <message>
        <source>Wrong password for %1</source>
        <translation>Contraseña incorrecta para %1</translation>
    </message>
    <message>
        <source>The shares do not open this file</source>
        <translation>Las partes no abren este archivo</translation>
    </message>
    <message>
        <source>A sheet or the file is from another set. With one more custodian the program can find which.</source>
        <translation>Una hoja o el archivo es de otro juego. Con un custodio más, el programa puede averiguar cuál.</translation>
    </message>
    <message>
        <source>Share %1 is already entered</source>
        <translation>La parte %1 ya está introducida</translation>
    </message>
    <message>
        <source>Another custodian must come.</source>
        <translation>Debe venir otro custodio.</translation>
    </message>
    <message>
        <source>This share is already in; a second time it would cancel itself out</source>
        <translation>Esta parte ya está introducida; una segunda vez se anularía a sí misma</translation>
    </message>
    <message>
        <source>Choose the next share file.</source>
        <translation>Elija el siguiente archivo de parte.</translation>
    </message>
    <message>
        <source>These shares would leave a key of zeros</source>
        <translation>Estas partes darían una clave de ceros</translation>
    </message>
    <message>
        <source>Use other share files.</source>
        <translation>Use otros archivos de parte.</translation>
    </message>
    <message>
        <source>Group %1 does not match</source>
        <translation>El grupo %1 no coincide</translation>
    </message>
    <message>
        <source>Compare group %1 with your sheet and type it again. Look for 8/B, 0/D, 1/7.</source>
        <translation>Compare el grupo %1 con su hoja y escríbalo de nuevo. Fíjese en 8/B, 0/D, 1/7.</translation>
    </message>
    <message>
        <source>All groups look right, but the seal does not fit</source>
        <translation>Todos los grupos parecen correctos, pero el sello no concuerda</translation>
    </message>
    <message>
        <source>Two slips may hide each other. Read every group again, the share number and the set code.</source>
        <translation>Dos errores pueden ocultarse entre sí. Lea otra vez todos los grupos, el número de la parte y el código del juego.</translation>
    </message>
    <message>
        <source>This belongs to set %1, not to %2</source>
        <translation>Esto pertenece al juego %1, no al %2</translation>
    </message>
    <message>
        <source>Get the sheet or file marked %2, or choose the share file of set %1.</source>
        <translation>Traiga la hoja o el archivo con la marca %2, o elija el archivo de parte del juego %1.</translation>
    </message>
    <message>
        <source>The check values differ: %1 and %2</source>
        <translation>Los valores de comprobación son distintos: %1 y %2</translation>
    </message>
    <message>
        <source>Use the token and the file that belong together.</source>
        <translation>Use el token y el archivo que van juntos.</translation>
    </message>
    <message>
        <source>Key reference %1 is in use</source>
        <translation>La referencia de clave %1 está en uso</translation>
    </message>
    <message>
        <source>Choose a free one.</source>
        <translation>Elija una libre.</translation>
    </message>
    <message>
        <source>The key did not prove itself: it does not match its public key</source>
        <translation>La clave no ha superado la prueba: no corresponde a su clave pública</translation>
    </message>
    <message>
        <source>Do not rely on this key. Try another copy of the backup.</source>
        <translation>No confíe en esta clave. Pruebe con otro ejemplar de la copia de seguridad.</translation>
    </message>
    <message>
        <source>A certificate of the token cannot be right</source>
        <translation>Un certificado del token no puede ser correcto</translation>
    </message>
    <message>
        <source>Do not use this token.</source>
        <translation>No use este token.</translation>
    </message>
    <message>
        <source>This secret is too weak</source>
        <translation>Este secreto es demasiado débil</translation>
    </message>
    <message>
        <source>This answer cannot be right</source>
        <translation>Esta respuesta no puede ser correcta</translation>
    </message>
    <message>
        <source>Look at it again.</source>
        <translation>Revísela de nuevo.</translation>
    </message>
    <message>
        <source>There is already a file %1</source>
        <translation>Ya existe un archivo %1</translation>
    </message>
    <message>
        <source>The file or folder %1 is not there</source>
        <translation>El archivo o la carpeta %1 no está ahí</translation>
    </message>
    <message>
        <source>Plug in the medium, or choose another.</source>
        <translation>Conecte el soporte o elija otro.</translation>
    </message>
    <message>
        <source>You may not use %1</source>
        <translation>No tiene permiso para usar %1</translation>
    </message>
    <message>
        <source>Choose another folder, or ask who runs this computer.</source>
        <translation>Elija otra carpeta o pregunte a quien administra este equipo.</translation>
    </message>
    <message>
        <source>There is no room left for %1</source>
        <translation>No queda espacio para %1</translation>
    </message>
    <message>
        <source>Choose another medium.</source>
        <translation>Elija otro soporte.</translation>
    </message>
    <message>
        <source>What was read back from %1 is not what was written</source>
        <translation>Lo que se ha vuelto a leer de %1 no es lo que se escribió</translation>
    </message>
    <message>
        <source>Put this medium aside and use another.</source>
        <translation>Aparte este soporte y use otro.</translation>
    </message>
    <message>
        <source>Reading or writing %1 failed</source>
        <translation>No se ha podido leer o escribir %1</translation>
    </message>
    <message>
        <source>Try another medium.</source>
        <translation>Pruebe con otro soporte.</translation>
    </message>
    <message>
        <source>No random numbers could be had</source>
        <translation>No se han podido obtener números aleatorios</translation>
    </message>
    <message>
        <source>Start again on another computer.</source>
        <translation>Empiece de nuevo en otro equipo.</translation>
    </message>
    <message>
        <source>This does not fit here</source>
        <translation>Esto no corresponde aquí</translation>
    </message>
    <message>
        <source>Go on with what the screen asks.</source>
        <translation>Continúe con lo que pide la pantalla.</translation>
    </message>
    <message>
        <source>The program made a mistake</source>
        <translation>El programa ha cometido un error</translation>
    </message>
    <message>
        <source>Stop the ceremony and report the details to the makers.</source>
        <translation>Detenga la ceremonia y comunique los detalles a los autores del programa.</translation>
    </message>
    <message>
        <source>This computer does not let you use its card readers</source>
        <translation>Este equipo no le permite usar sus lectores de tarjetas</translation>
    </message>
    <message>
        <source>Ask who runs this computer. The token itself is in order.</source>
        <translation>Pregunte a quien administra este equipo. El token en sí está en orden.</translation>
    </message>
    <message>
        <source>This value is printed in manuals: everybody knows it</source>
        <translation>Este valor figura impreso en manuales: todo el mundo lo conoce</translation>
    </message>
    <message>
        <source>The ceremony was stopped</source>
        <translation>La ceremonia se ha detenido</translation>
    </message>
    <message>
        <source>ready, no keys, check value not readable yet: it needs the user PIN</source>
        <translation>listo, sin claves, valor de comprobación aún no legible: necesita el PIN de usuario</translation>
    </message>
    <message numerus="yes">
        <source>ready, %n key(s), check value not readable yet: it needs the user PIN</source>
        <translation>
            <numerusform>listo, %n clave, valor de comprobación aún no legible: necesita el PIN de usuario</numerusform>
            <numerusform>listo, %n claves, valor de comprobación aún no legible: necesita el PIN de usuario</numerusform>
        </translation>
    </message>
    <message>
        <source>ready, no keys, check value %1</source>
        <translation>listo, sin claves, valor de comprobación %1</translation>
    </message>
    <message numerus="yes">
        <source>ready, %n key(s), check value %1</source>
        <translation>
            <numerusform>listo, %n clave, valor de comprobación %1</numerusform>
            <numerusform>listo, %n claves, valor de comprobación %1</numerusform>
        </translation>
    </message>
    <message>
        <source>user PIN blocked: the security officer can unblock it if the token was set up so</source>
        <translation>PIN de usuario bloqueado: la persona responsable de seguridad puede desbloquearlo si el token se configuró así</translation>
    </message>
    <message>
        <source>user PIN blocked: the security officer can unblock it</source>
        <translation>PIN de usuario bloqueado: la persona responsable de seguridad puede desbloquearlo</translation>
    </message>
    <message>
        <source>user PIN blocked: the token was set up so that nobody can unblock it</source>
        <translation>PIN de usuario bloqueado: el token se configuró de modo que nadie puede desbloquearlo</translation>
    </message>
    <message>
        <source>never initialised</source>
        <translation>nunca inicializado</translation>
    </message>
    <message numerus="yes">
        <source>ready, %n key(s), which cannot be backed up elsewhere</source>
        <translation>
            <numerusform>listo, %n clave, que no se puede llevar a otro token mediante una copia de seguridad</numerusform>
            <numerusform>listo, %n claves, que no se pueden llevar a otro token mediante una copia de seguridad</numerusform>
        </translation>
    </message>
    <message>
        <source>empty, waiting for %1 of %2 share files</source>
        <translation>vacío, a la espera de %1 de %2 archivos de parte</translation>
    </message>
    <message>
        <source>SO-PIN blocked: it can never be initialised again, its keys still work with the user PIN</source>
        <translation>SO-PIN bloqueado: no se podrá volver a inicializar nunca; sus claves siguen funcionando con el PIN de usuario</translation>
    </message>
    <message>
        <source>the transport PIN must be changed first</source>
        <translation>primero se debe cambiar el PIN de transporte</translation>
    </message>
    <message>
        <source>public-key login is active: other tokens open this one</source>
        <translation>el inicio de sesión con clave pública está activo: otros tokens abren este</translation>
    </message>
    <message>
        <source>genuine</source>
        <translation>auténtico</translation>
    </message>
    <message>
        <source>work-alike with its own root</source>
        <translation>compatible, con certificado raíz propio</translation>
    </message>
    <message>
        <source>simulated</source>
        <translation>simulado</translation>
    </message>
    <message>
        <source>certificate not proven</source>
        <translation>certificado no demostrado</translation>
    </message>
    <message>
        <source>altered certificate</source>
        <translation>certificado alterado</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Acta</translation>
    </message>
    <message>
        <source>Which record?</source>
        <translation>¿Qué acta?</translation>
    </message>
    <message>
        <source>Records of ceremonies</source>
        <translation>Actas de ceremonias</translation>
    </message>
    <message>
        <source>Testing every line</source>
        <translation>Comprobando cada línea</translation>
    </message>
    <message>
        <source>This record was changed</source>
        <translation>Esta acta ha sido modificada</translation>
    </message>
    <message>
        <source>The record is whole</source>
        <translation>El acta está íntegra</translation>
    </message>
    <message>
        <source>The record has no end</source>
        <translation>El acta no tiene final</translation>
    </message>
    <message>
        <source>Line %1 is the first that does not follow from the lines before it.</source>
        <translation>La línea %1 es la primera que no se sigue de las líneas anteriores.</translation>
    </message>
    <message>
        <source>Do not rely on it. Compare it with the paper copy and with other copies of the file.</source>
        <translation>No se fíe de ella. Compárela con la copia en papel y con otras copias del archivo.</translation>
    </message>
    <message>
        <source>Every line follows from those before it. Compare the last hash with the one on paper.</source>
        <translation>Cada línea se sigue de las anteriores. Compare el último hash con el que está en el papel.</translation>
    </message>
    <message>
        <source>It is the record of a rehearsal.</source>
        <translation>Es el acta de un ensayo.</translation>
    </message>
    <message>
        <source>The ceremony did not come to its end, or lines are missing behind the last one.</source>
        <translation>La ceremonia no llegó a su final, o faltan líneas después de la última.</translation>
    </message>
    <message>
        <source>The record is unchanged.</source>
        <translation>El acta no ha cambiado.</translation>
    </message>
    <message>
        <source>Open a ceremony record</source>
        <translation>Abrir el acta de una ceremonia</translation>
    </message>
    <message>
        <source>%1 is not the record of a ceremony</source>
        <translation>%1 no es el acta de una ceremonia</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Elija otro archivo.</translation>
    </message>
    <message numerus="yes">
        <source>The token is empty and waits for %n share file(s).</source>
        <translation>
            <numerusform>El token está vacío y espera %n archivo de parte.</numerusform>
            <numerusform>El token está vacío y espera %n archivos de parte.</numerusform>
        </translation>
    </message>
    <message>
        <source>No new set exists. The old sheets still work.</source>
        <translation>No existe ningún juego nuevo. Las hojas antiguas siguen siendo válidas.</translation>
    </message>
    <message>
        <source>No new set exists. Shred sheet 1. The old sheets still work.</source>
        <translation>No existe ningún juego nuevo. Triture la hoja 1. Las hojas antiguas siguen siendo válidas.</translation>
    </message>
    <message>
        <source>No new set exists. Shred sheets 1 and 2. The old sheets still work.</source>
        <translation>No existe ningún juego nuevo. Triture las hojas 1 y 2. Las hojas antiguas siguen siendo válidas.</translation>
    </message>
    <message>
        <source>No new set exists. Shred sheets 1 to %1. The old sheets still work.</source>
        <translation>No existe ningún juego nuevo. Triture las hojas 1 a %1. Las hojas antiguas siguen siendo válidas.</translation>
    </message>
    <message>
        <source>The token may have been erased. Read it before you rely on it.</source>
        <translation>Es posible que el token se haya borrado. Léalo antes de confiar en él.</translation>
    </message>
    <message>
        <source>If the SO-PIN was to be replaced in the same step, the old or the new one is valid: find out which, with the ceremony for PINs.</source>
        <translation>Si el SO-PIN debía sustituirse en el mismo paso, vale el antiguo o el nuevo: averigüe cuál con la ceremonia de los PIN.</translation>
    </message>
    <message>
        <source>Its check value was not compared yet: compare it with the sheets and with the record of the set before you rely on this token.</source>
        <translation>Su valor de comprobación aún no se ha comparado: compárelo con las hojas y con el acta del juego antes de confiar en este token.</translation>
    </message>
    <message>
        <source>1 of %1 keys is restored.</source>
        <translation>1 de %1 claves está restaurada.</translation>
    </message>
    <message>
        <source>%1 of %2 keys are restored.</source>
        <translation>%1 de %2 claves están restauradas.</translation>
    </message>
    <message>
        <source>Backups that were finished are good. In the same folder those that are on the list of backups are not written again.</source>
        <translation>Las copias de seguridad terminadas son buenas. En la misma carpeta, las que figuran en la lista de copias no se escriben de nuevo.</translation>
    </message>
    <message>
        <source>The key is on the token.</source>
        <translation>La clave está en el token.</translation>
    </message>
    <message>
        <source>It was not used for a test yet. Back it up before you rely on it.</source>
        <translation>Aún no se ha usado a modo de prueba. Haga una copia de seguridad antes de confiar en ella.</translation>
    </message>
    <message>
        <source>The ceremony ended unexpectedly at step %1 of %2</source>
        <translation>La ceremonia terminó de forma inesperada en el paso %1 de %2</translation>
    </message>
    <message>
        <source>What was left</source>
        <translation>Lo que quedó</translation>
    </message>
    <message>
        <source>What is true now</source>
        <translation>Lo que es cierto ahora</translation>
    </message>
    <message>
        <source>The unfinished ceremony is closed</source>
        <translation>La ceremonia inacabada está cerrada</translation>
    </message>
    <message>
        <source>Why is this ceremony not gone on with?</source>
        <translation>¿Por qué no se continúa esta ceremonia?</translation>
    </message>
    <message>
        <source>Reason (it goes into the record)</source>
        <translation>Motivo (se incluye en el acta)</translation>
    </message>
    <message>
        <source>This looks as if it held a secret, so it was not taken. Remove the digits: the record must stay free of secrets.</source>
        <translation>Esto parece contener un secreto, por eso no se ha aceptado. Quite las cifras: el acta debe quedar libre de secretos.</translation>
    </message>
    <message>
        <source>No secret was stored.</source>
        <translation>No se guardó ningún secreto.</translation>
    </message>
    <message>
        <source>Plug in token %1. It is read before anything is said about it.</source>
        <translation>Conecte el token %1. Se lee antes de decir nada sobre él.</translation>
    </message>
    <message>
        <source>Token %1 is not plugged in</source>
        <translation>El token %1 no está conectado</translation>
    </message>
    <message>
        <source>Plug it in and try again. Without it this ceremony can only be closed in the record.</source>
        <translation>Conéctelo e inténtelo de nuevo. Sin él, esta ceremonia solo puede cerrarse en el acta.</translation>
    </message>
    <message>
        <source>Token %1 was read just now and says:</source>
        <translation>El token %1 acaba de leerse y dice:</translation>
    </message>
    <message>
        <source>Token %1 was not read: what it holds now is not known.</source>
        <translation>El token %1 no se ha leído: no se sabe qué contiene ahora.</translation>
    </message>
    <message>
        <source>Files of the unfinished set that were written are taken away now.</source>
        <translation>Los archivos del juego inacabado que se escribieron se quitan ahora.</translation>
    </message>
    <message>
        <source>The ceremony starts again. What was answered is filled in; secrets are asked for again.</source>
        <translation>La ceremonia empieza de nuevo. Lo que se respondió está relleno; los secretos se piden otra vez.</translation>
    </message>
    <message>
        <source>The ceremony goes on with what is left. What was answered is filled in; secrets are asked for again.</source>
        <translation>La ceremonia continúa con lo que falta. Lo que se respondió está relleno; los secretos se piden otra vez.</translation>
    </message>
    <message>
        <source>Nothing is left to be done. The state of the token is shown next.</source>
        <translation>No queda nada por hacer. A continuación se muestra el estado del token.</translation>
    </message>
    <message>
        <source>Tidying up</source>
        <translation>Ordenando</translation>
    </message>
    <message>
        <source>The record %1 could not be completed: it was changed, moved or deleted. Write the reason down beside it.</source>
        <translation>El acta %1 no pudo completarse: fue modificada, movida o borrada. Anote el motivo junto a ella.</translation>
    </message>
    <message numerus="yes">
        <source>Please delete %n file(s) of the unfinished set: it failed here.</source>
        <translation>
            <numerusform>No se pudo borrar %n archivo del juego inacabado. Bórrelo.</numerusform>
            <numerusform>No se pudieron borrar %n archivos del juego inacabado. Bórrelos.</numerusform>
        </translation>
    </message>
    <message>
        <source>The files are as the ceremony left them.</source>
        <translation>Los archivos están como los dejó la ceremonia.</translation>
    </message>
    <message>
        <source>The sheets are as the ceremony left them.</source>
        <translation>Las hojas están como las dejó la ceremonia.</translation>
    </message>
    <message>
        <source>The ceremony is still unfinished.</source>
        <translation>La ceremonia sigue inacabada.</translation>
    </message>
    <message>
        <source>Is a copy without names wanted?</source>
        <translation>¿Desea una copia sin nombres?</translation>
    </message>
    <message>
        <source>Making the copy</source>
        <translation>Se está creando la copia</translation>
    </message>
    <message>
        <source>Copy without names</source>
        <translation>Copia sin nombres</translation>
    </message>
    <message>
        <source>No copy</source>
        <translation>Ninguna copia</translation>
    </message>
    <message>
        <source>Make a copy for people outside</source>
        <translation>Hacer una copia para personas externas</translation>
    </message>
    <message>
        <source>In the copy every name is replaced by the role, and what people wrote in their own words is left out. It can be tested like the record, and names the record&apos;s last hash.</source>
        <translation>En la copia, cada nombre se sustituye por la función y se omite lo que se escribió con palabras propias. Se puede comprobar como el acta e indica el último hash de esta.</translation>
    </message>
    <message>
        <source>It is a copy without names. Compare the hash that it was made from with the record&apos;s last hash.</source>
        <translation>Es una copia sin nombres. Compare el hash del que procede con el último hash del acta.</translation>
    </message>
    <message>
        <source>Hidden: the computer went to sleep</source>
        <translation>Oculto: el ordenador entró en suspensión</translation>
    </message>
    <message>
        <source>Parts of the memory may be written to a disk that is not encrypted. Turn the swap space off.</source>
        <translation>Partes de la memoria pueden escribirse en un disco sin cifrar. Desactive el espacio de intercambio (swap).</translation>
    </message>
    <message>
        <source>This computer can write its whole memory to the disk (hibernation). Do not let it sleep.</source>
        <translation>Este ordenador puede escribir toda su memoria en el disco (hibernación). No deje que entre en suspensión.</translation>
    </message>
    <message>
        <source>The card service writes every command into a log, PINs too. Start it without --apdu.</source>
        <translation>El servicio de tarjetas escribe cada orden en un registro, también los PIN. Inícielo sin --apdu.</translation>
    </message>
    <message>
        <source>A screen reader or another assistive program is attached. It can read this window, but no share.</source>
        <translation>Hay conectado un lector de pantalla u otro programa de ayuda. Puede leer esta ventana, pero ninguna parte.</translation>
    </message>
    <message>
        <source>The clock of this computer cannot be right. Set it before the record begins.</source>
        <translation>El reloj de este ordenador no puede estar bien. Ajústelo antes de que empiece el acta.</translation>
    </message>
    <message>
        <source>This computer runs on its battery. Connect it to mains power.</source>
        <translation>Este ordenador funciona con su batería. Conéctelo a la red eléctrica.</translation>
    </message>
    <message>
        <source>The network is up. Work offline if you can.</source>
        <translation>La red está activa. Trabaje sin conexión si puede.</translation>
    </message>
    <message>
        <source>Removable media are plugged in. Take away what is not needed.</source>
        <translation>Hay medios extraíbles conectados. Retire lo que no haga falta.</translation>
    </message>
    <message>
        <source>A printer is set up. It is not used unless somebody asks for it.</source>
        <translation>Hay una impresora configurada. No se usa si nadie lo pide.</translation>
    </message>
    <message>
        <source>The door is shut</source>
        <translation>La puerta está cerrada</translation>
    </message>
    <message>
        <source>No camera can see the screen or the paper</source>
        <translation>Ninguna cámara puede ver la pantalla ni el papel</translation>
    </message>
    <message>
        <source>Phones are outside or switched off</source>
        <translation>Los teléfonos están fuera o apagados</translation>
    </message>
    <message>
        <source>Forms, pens and envelopes are on the table</source>
        <translation>Los formularios, los bolígrafos y los sobres están en la mesa</translation>
    </message>
    <message>
        <source>A video recording, if there is one, does not see the turns</source>
        <translation>Una grabación de vídeo, si la hay, no ve los turnos</translation>
    </message>
    <message>
        <source>What this computer tells about itself is as it should be.</source>
        <translation>Lo que este ordenador dice de sí mismo está como debe.</translation>
    </message>
    <message numerus="yes">
        <source>The record names %n thing(s) that could not be found out.</source>
        <translation>
            <numerusform>No se pudo averiguar %n punto. El acta lo nombra.</numerusform>
            <numerusform>No se pudieron averiguar %n puntos. El acta los nombra.</numerusform>
        </translation>
    </message>
    <message>
        <source>Screens: %1. All but one are covered while a share is shown.</source>
        <translation>Pantallas: %1. Todas menos una se cubren mientras se muestra una parte.</translation>
    </message>
    <message>
        <source>This system cannot block screenshots or recordings. Close all other programs and make sure nothing records this screen.</source>
        <translation>Este sistema no puede impedir capturas ni grabaciones de pantalla. Cierre todos los demás programas y asegúrese de que nada graba esta pantalla.</translation>
    </message>
    <message>
        <source>Why the ceremony goes on although something is not so</source>
        <translation>Por qué la ceremonia sigue aunque algo no esté así</translation>
    </message>
    <message>
        <source>Stays empty if all of it is right. It stands in the record.</source>
        <translation>Queda vacío si todo está bien. Consta en el acta.</translation>
    </message>
    <message>
        <source>What next?</source>
        <translation>¿Y ahora?</translation>
    </message>
    <message>
        <source>Begin the ceremony</source>
        <translation>Empezar la ceremonia</translation>
    </message>
    <message>
        <source>Look at this computer again</source>
        <translation>Examinar de nuevo este ordenador</translation>
    </message>
    <message>
        <source>Say why, or put it right first.</source>
        <translation>Diga por qué, o corríjalo primero.</translation>
    </message>
    <message>
        <source>The room is not safe yet</source>
        <translation>La sala todavía no es segura</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Examinar de nuevo</translation>
    </message>
    <message>
        <source>Looking at this computer</source>
        <translation>Examinando este ordenador</translation>
    </message>
    <message>
        <source>Is the room ready?</source>
        <translation>¿Está lista la sala?</translation>
    </message>
    <message>
        <source>A second screen shows the same picture</source>
        <translation>Una segunda pantalla muestra la misma imagen</translation>
    </message>
    <message>
        <source>Nothing was shown.</source>
        <translation>No se mostró nada.</translation>
    </message>
    <message>
        <source>Unplug it or switch to one screen.</source>
        <translation>Desconéctela o cambie a una sola pantalla.</translation>
    </message>
    <message>
        <source>This screen can be seen from another place (%1)</source>
        <translation>Esta pantalla puede verse desde otro lugar (%1)</translation>
    </message>
    <message>
        <source>End that connection and sit down in front of this computer.</source>
        <translation>Termine esa conexión y siéntese delante de este ordenador.</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Sala</translation>
    </message>
    <message>
        <source>PRACTICE: this value is made up. Take any scrap of paper, not your sheet.</source>
        <translation>PRÁCTICA: este valor es inventado. Tome un papel cualquiera, no su hoja.</translation>
    </message>
    <message>
        <source>The practice is over. What comes now is your real share.</source>
        <translation>La práctica ha terminado. Lo que viene ahora es su parte verdadera.</translation>
    </message>
    <message>
        <source>Practice: the value is hidden</source>
        <translation>Práctica: el valor está oculto</translation>
    </message>
    <message>
        <source>Show the practice value</source>
        <translation>Mostrar el valor de práctica</translation>
    </message>
    <message>
        <source>Practice: a value that is not secret</source>
        <translation>Práctica: un valor que no es secreto</translation>
    </message>
    <message>
        <source>Practice: now type it from your paper</source>
        <translation>Práctica: escríbalo ahora desde su papel</translation>
    </message>
    <message>
        <source>When the last group is right, the practice is over by itself.</source>
        <translation>Cuando el último grupo es correcto, la práctica termina sola.</translation>
    </message>
    <message>
        <source>Nobody saw the share. What this set had in memory was wiped.</source>
        <translation>Nadie vio la parte. Lo que este juego tenía en memoria se borró.</translation>
    </message>
    <message>
        <source>Shred every sheet of this set, then start again.</source>
        <translation>Destruya cada hoja de este juego y después empiece de nuevo.</translation>
    </message>
    <message>
        <source>A return code has digits only</source>
        <translation>Un código de regreso solo tiene cifras</translation>
    </message>
    <message>
        <source>What %1 typed was dropped. Their sheet is still good: type it again.</source>
        <translation>Lo que %1 escribió se descartó. La hoja sigue siendo buena: escríbala de nuevo.</translation>
    </message>
    <message>
        <source>Pause during %1&apos;s turn</source>
        <translation>Pausa durante el turno de %1</translation>
    </message>
    <message>
        <source>Choose a return code of at least 6 digits. Only this code brings your turn back. After 5 wrong codes the turn is void.</source>
        <translation>Elija un código de regreso de al menos 6 cifras. Solo este código recupera su turno. Después de 5 códigos incorrectos el turno queda anulado.</translation>
    </message>
    <message>
        <source>Pause my turn</source>
        <translation>Pausar mi turno</translation>
    </message>
    <message>
        <source>Paused during %1&apos;s turn</source>
        <translation>En pausa durante el turno de %1</translation>
    </message>
    <message>
        <source>%1: type your return code to go on.</source>
        <translation>%1: escriba su código de regreso para continuar.</translation>
    </message>
    <message>
        <source>This is not the return code</source>
        <translation>Este no es el código de regreso</translation>
    </message>
    <message>
        <source>The turn is still paused. Nothing was shown.</source>
        <translation>El turno sigue en pausa. No se mostró nada.</translation>
    </message>
    <message numerus="yes">
        <source>Type it again. After %n more wrong code(s) the turn is void.</source>
        <translation>
            <numerusform>Escríbalo de nuevo. Después de %n código incorrecto más el turno queda anulado.</numerusform>
            <numerusform>Escríbalo de nuevo. Después de %n códigos incorrectos más el turno queda anulado.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1&apos;s turn is void: nobody came back in time</source>
        <translation>El turno de %1 queda anulado: nadie volvió a tiempo</translation>
    </message>
    <message>
        <source>%1&apos;s turn is void: 5 wrong return codes</source>
        <translation>El turno de %1 queda anulado: 5 códigos de regreso incorrectos</translation>
    </message>
    <message>
        <source>What you agreed on has changed: the six words are no longer the same</source>
        <translation>Lo que acordaron ha cambiado: las seis palabras ya no son las mismas</translation>
    </message>
    <message>
        <source>The ceremony was held up before anything was written.</source>
        <translation>La ceremonia se detuvo antes de que se escribiera nada.</translation>
    </message>
    <message>
        <source>Compare people, numbers, tokens and files with your plan. Go on only if everyone agrees to the new six words.</source>
        <translation>Compare personas, números, tokens y archivos con su plan. Continúe solo si todos aceptan las seis palabras nuevas.</translation>
    </message>
    <message>
        <source>What do the custodians write on?</source>
        <translation>¿En qué escriben los custodios?</translation>
    </message>
    <message>
        <source>Sheets to fill in by hand, as a PDF file</source>
        <translation>Hojas para rellenar a mano, en un archivo PDF</translation>
    </message>
    <message>
        <source>Sheets to fill in by hand, from a printer</source>
        <translation>Hojas para rellenar a mano, por impresora</translation>
    </message>
    <message>
        <source>Paper of their own</source>
        <translation>Papel propio</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter (US)</source>
        <translation>Carta (EE. UU.)</translation>
    </message>
    <message>
        <source>Language of the sheets</source>
        <translation>Idioma de las hojas</translation>
    </message>
    <message>
        <source>Print the names of the custodians</source>
        <translation>Imprimir los nombres de los custodios</translation>
    </message>
    <message>
        <source>C64 has 64 bits only: an attacker who has the share file can find the key without any sheet. Choose it only where old practice demands it.</source>
        <translation>C64 tiene solo 64 bits: un atacante con el archivo de parte puede hallar la clave sin ninguna hoja. Elíjalo solo si una práctica antigua lo exige.</translation>
    </message>
    <message>
        <source>Hand out the sheets</source>
        <translation>Reparta las hojas</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Impresora</translation>
    </message>
    <message>
        <source>Over the network: it passes other computers, which may keep copies.</source>
        <translation>Por la red: pasa por otros equipos, que pueden guardar copias.</translation>
    </message>
    <message>
        <source>None: make a PDF file</source>
        <translation>Ninguna: crear un archivo PDF</translation>
    </message>
    <message>
        <source>Which printer?</source>
        <translation>¿Qué impresora?</translation>
    </message>
    <message>
        <source>The pages hold public data only. The printer sees the name &quot;Document&quot;.</source>
        <translation>Las páginas solo llevan datos públicos. La impresora ve el nombre «Document».</translation>
    </message>
    <message>
        <source>Making the sheets</source>
        <translation>Creación de las hojas</translation>
    </message>
    <message>
        <source>Making the notices for void sheets</source>
        <translation>Creación de los avisos de hojas nulas</translation>
    </message>
    <message>
        <source>They are in the file %1. Print it.</source>
        <translation>Están en el archivo %1. Imprímalo.</translation>
    </message>
    <message>
        <source>Give each custodian the sheet with their share number. Nothing secret is on it yet; each of them writes their share in their own turn.</source>
        <translation>Dé a cada custodio la hoja con su número de parte. Todavía no hay nada secreto en ella; cada uno escribe su parte en su turno.</translation>
    </message>
    <message>
        <source>The last pages hold the share file and a script that opens it: keep them apart from the sheets.</source>
        <translation>Las últimas páginas llevan el archivo de parte y un script que lo abre: guárdelas aparte de las hojas.</translation>
    </message>
    <message>
        <source>Void: %1.</source>
        <translation>Nulas: %1.</translation>
    </message>
    <message>
        <source>Notices for the safe are in the file %1.</source>
        <translation>Los avisos para la caja fuerte están en el archivo %1.</translation>
    </message>
    <message>
        <source>%1: sit down. Nothing secret is shown or printed yet.</source>
        <translation>%1: siéntese. Todavía no se muestra ni se imprime nada secreto.</translation>
    </message>
    <message>
        <source>Your sheet is now made with your share on it. This screen does not show it; you prove the sheet by typing from it.</source>
        <translation>Ahora se hace su hoja con su parte. Esta pantalla no la muestra; usted comprueba la hoja escribiendo lo que pone en ella.</translation>
    </message>
    <message>
        <source>Make my sheet</source>
        <translation>Hacer mi hoja</translation>
    </message>
    <message>
        <source>%1: where shall your sheet go?</source>
        <translation>%1: ¿dónde se guarda su hoja?</translation>
    </message>
    <message>
        <source>The PDF will hold your share. Choose a folder that only you can read, best on a stick of your own. The record says nothing about it.</source>
        <translation>El PDF contendrá su parte. Elija una carpeta que solo usted pueda leer, mejor en una memoria USB propia. El acta no dice nada de ella.</translation>
    </message>
    <message>
        <source>Making %1&apos;s sheet</source>
        <translation>Se hace la hoja de %1</translation>
    </message>
    <message>
        <source>Your sheet</source>
        <translation>Su hoja</translation>
    </message>
    <message>
        <source>Make another one, with a new number</source>
        <translation>Hacer otra, con un número nuevo</translation>
    </message>
    <message>
        <source>Show me the share, and I write it by hand on paper</source>
        <translation>Mostrarme la parte; la escribo a mano en papel</translation>
    </message>
    <message>
        <source>%1&apos;s sheet was not made</source>
        <translation>La hoja de %1 no se hizo</translation>
    </message>
    <message>
        <source>It is complete and can be read</source>
        <translation>Está completa y se puede leer</translation>
    </message>
    <message>
        <source>%1: is your sheet in front of you?</source>
        <translation>%1: ¿tiene su hoja delante?</translation>
    </message>
    <message>
        <source>Print the PDF yourself, on a printer on a cable and alone in this room, and stay until the last page is out.</source>
        <translation>Imprima el PDF usted, a solas en esta sala y en una impresora conectada por cable, y quédese hasta que salga la última página.</translation>
    </message>
    <message>
        <source>Take the page out of the printer yourself. Nobody else may see it.</source>
        <translation>Saque usted la página de la impresora. Nadie más puede verla.</translation>
    </message>
    <message>
        <source>%1: what shall become of the PDF?</source>
        <translation>%1: ¿qué se hace con el PDF?</translation>
    </message>
    <message>
        <source>The PDF still holds your share, and your sheet holds it too.</source>
        <translation>El PDF todavía contiene su parte, y su hoja también.</translation>
    </message>
    <message>
        <source>Sticks and other flash media may keep traces of a file that was deleted. Keep such a stick as safe as your sheet, or destroy it.</source>
        <translation>Las memorias USB y otros medios flash pueden conservar restos de un archivo borrado. Guarde esa memoria tan segura como su hoja, o destrúyala.</translation>
    </message>
    <message>
        <source>The PDF</source>
        <translation>El PDF</translation>
    </message>
    <message>
        <source>Delete this PDF</source>
        <translation>Borrar este PDF</translation>
    </message>
    <message>
        <source>Keep it: I lock it away like the sheet</source>
        <translation>Conservarlo: lo guardo bajo llave como la hoja</translation>
    </message>
    <message>
        <source>Deleting the PDF</source>
        <translation>Se borra el PDF</translation>
    </message>
    <message>
        <source>The share was not shown on this screen.</source>
        <translation>La parte no se mostró en esta pantalla.</translation>
    </message>
    <message>
        <source>Your sheet is good. The PDF may still be there.</source>
        <translation>Su hoja es válida. Puede que el PDF siga ahí.</translation>
    </message>
    <message>
        <source>Before the turns only public data is printed.</source>
        <translation>Antes de los turnos solo se imprimen datos públicos.</translation>
    </message>
    <message>
        <source>How does the share get onto the sheet?</source>
        <translation>¿Cómo llega la parte a la hoja?</translation>
    </message>
    <message>
        <source>Each custodian writes it by hand: safer</source>
        <translation>Cada custodio la escribe a mano: más seguro</translation>
    </message>
    <message>
        <source>It is printed on the sheet, in each custodian&apos;s own turn</source>
        <translation>Se imprime en la hoja, en el turno de cada custodio</translation>
    </message>
    <message>
        <source>With a printed share, print its QR code too</source>
        <translation>Con una parte impresa, imprimir también su código QR</translation>
    </message>
    <message>
        <source>A share is printed only on a sheet of this program: choose a PDF file or a printer for the sheets.</source>
        <translation>Una parte solo se imprime en una hoja de este programa: elija un archivo PDF o una impresora para las hojas.</translation>
    </message>
    <message>
        <source>Only a printed share can have a QR code.</source>
        <translation>Solo una parte impresa puede tener un código QR.</translation>
    </message>
    <message>
        <source>This print contains a secret</source>
        <translation>Esta impresión contiene un secreto</translation>
    </message>
    <message>
        <source>I understand: print the shares</source>
        <translation>Entendido: imprimir las partes</translation>
    </message>
    <message>
        <source>Put the pages of the share file away</source>
        <translation>Guarde las páginas del archivo de parte</translation>
    </message>
    <message>
        <source>Each share is printed in its custodian&apos;s turn.</source>
        <translation>Cada parte se imprime en el turno de su custodio.</translation>
    </message>
    <message>
        <source>Printers and print queues keep copies. Safer: write by hand. If you print, use a printer on a cable, alone in this room, and stay until the last page is out.</source>
        <translation>Las impresoras y las colas de impresión guardan copias. Más seguro: escribir a mano. Si imprime, use una impresora conectada por cable, a solas en esta sala, y quédese hasta que salga la última página.</translation>
    </message>
    <message>
        <source>Each custodian chooses in their own turn where their PDF goes, prints it and may then delete it. Whoever gets hold of the file has the share.</source>
        <translation>Cada custodio elige en su turno dónde va su PDF, lo imprime y después puede borrarlo. Quien consiga el archivo tiene la parte.</translation>
    </message>
    <message>
        <source>The sheets will hold the shares. The printer sees the name &quot;Document&quot;.</source>
        <translation>Las hojas llevarán las partes. La impresora ve el nombre «Document».</translation>
    </message>
    <message>
        <source>Making the pages of the share file</source>
        <translation>Se hacen las páginas del archivo de parte</translation>
    </message>
    <message>
        <source>They hold the share file and a script that opens it: keep them apart from the sheets. Each custodian&apos;s sheet is made in their own turn.</source>
        <translation>Llevan el archivo de parte y un script que lo abre: guárdelas aparte de las hojas. La hoja de cada custodio se hace en su turno.</translation>
    </message>
    <message>
        <source>Which envelope holds which sheet?</source>
        <translation>¿Qué sobre contiene qué hoja?</translation>
    </message>
    <message>
        <source>Read the number from the envelope. It goes into the record.</source>
        <translation>Lea el número del sobre. Pasa al acta.</translation>
    </message>
    <message>
        <source>What stays empty is an open item. The set is ready and proven already.</source>
        <translation>Lo que quede vacío es un punto pendiente. El juego ya está listo y probado.</translation>
    </message>
    <message>
        <source>%1, sheet %2</source>
        <translation>%1, hoja %2</translation>
    </message>
    <message>
        <source>This looks like a part of a share. Give the number of the envelope, of a long one its last digits.</source>
        <translation>Esto parece un trozo de una parte. Indique el número del sobre o, si es largo, sus últimas cifras.</translation>
    </message>
    <message>
        <source>Each sheet needs an envelope of its own.</source>
        <translation>Cada hoja necesita su propio sobre.</translation>
    </message>
    <message>
        <source>The number of %1&apos;s envelope, for sheet %2.</source>
        <translation>El número del sobre de %1, para la hoja %2.</translation>
    </message>
    <message>
        <source>Whoever has a PDF of their sheet deletes it now.</source>
        <translation>Quien tenga un PDF de su hoja lo borra ahora.</translation>
    </message>
    <message>
        <source>This folder is on another computer, where others may read it</source>
        <translation>Esta carpeta está en otro ordenador, donde otros podrían leerla</translation>
    </message>
    <message>
        <source>Choose a folder on a medium of this computer, such as a stick of your own.</source>
        <translation>Elija una carpeta en un soporte de este ordenador, por ejemplo en una memoria USB propia.</translation>
    </message>
    <message>
        <source>This folder is for temporary files: other people and programs use it</source>
        <translation>Esta carpeta es para archivos temporales: otras personas y programas la usan</translation>
    </message>
    <message>
        <source>This folder is copied to other computers by itself</source>
        <translation>Esta carpeta se copia sola a otros ordenadores</translation>
    </message>
    <message>
        <source>Note which envelope holds which sheet.</source>
        <translation>Anote qué sobre contiene qué hoja.</translation>
    </message>
    <message>
        <source>Each custodian alone at the screen: write the share down, type it back, hand over</source>
        <translation>Cada custodio a solas ante la pantalla: anotar la parte, volver a escribirla, hacer el relevo</translation>
    </message>
    <message>
        <source>For each custodian paper, a pen that does not fade, and an envelope that shows whether it was opened</source>
        <translation>Para cada custodio, papel, un bolígrafo que no se borre y un sobre que muestre si se ha abierto</translation>
    </message>
    <message>
        <source>Language on paper</source>
        <translation>Idioma en el papel</translation>
    </message>
    <message>
        <source>A medium to write to, such as a USB stick</source>
        <translation>Un soporte en el que escribir, como una memoria USB</translation>
    </message>
    <message>
        <source>Two media to write to, such as USB sticks, best of different kinds</source>
        <translation>Dos soportes en los que escribir, como memorias USB, mejor de distinto tipo</translation>
    </message>
    <message>
        <source>The security officer writes down the SO-PIN</source>
        <translation>El responsable de seguridad anota el SO-PIN</translation>
    </message>
    <message>
        <source>Paper, pen and envelope for the SO-PIN</source>
        <translation>Papel, bolígrafo y sobre para el SO-PIN</translation>
    </message>
    <message>
        <source>Each custodian alone at the screen types a share or gives a password</source>
        <translation>Cada custodio, a solas ante la pantalla, escribe una parte o da una contraseña</translation>
    </message>
    <message>
        <source>The custodians&apos; sheets, in their envelopes, or their passwords</source>
        <translation>Las hojas de los custodios, en sus sobres, o sus contraseñas</translation>
    </message>
    <message>
        <source>Each custodian alone at the screen chooses a password</source>
        <translation>Cada custodio, a solas ante la pantalla, elige una contraseña</translation>
    </message>
    <message>
        <source>How was each of them identified?</source>
        <translation>¿Cómo se identificó a cada persona?</translation>
    </message>
    <message>
        <source>For example: known in person, passport seen. May be left empty. It stands in the record.</source>
        <translation>Por ejemplo: conocida en persona, pasaporte visto. Puede quedar vacío. Figura en el acta.</translation>
    </message>
    <message>
        <source>Where a video recording is found later</source>
        <translation>Dónde se encontrará después una grabación de vídeo</translation>
    </message>
    <message>
        <source>Its number or its place, if there is one. It stands in the record.</source>
        <translation>Su número o su lugar, si la hay. Figura en el acta.</translation>
    </message>
    <message>
        <source>Forms, pens and envelopes</source>
        <translation>Formularios, bolígrafos y sobres</translation>
    </message>
    <message>
        <source>The custodian alone at the screen types one share</source>
        <translation>El custodio, a solas ante la pantalla, escribe una parte</translation>
    </message>
    <message>
        <source>The sheet with the share</source>
        <translation>La hoja con la parte</translation>
    </message>
    <message>
        <source>A token with its reader, if one shall be used</source>
        <translation>Un token con su lector, si se va a usar uno</translation>
    </message>
    <message>
        <source>The token, with its reader</source>
        <translation>El token, con su lector</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>The plan of which ceremony?</source>
        <translation>¿El plan de qué ceremonia?</translation>
    </message>
    <message>
        <source>The plan lists the steps with the numbers that the screen and the record will have, who must be present, and what to bring.</source>
        <translation>El plan enumera los pasos con los números que tendrán la pantalla y el acta, quién debe estar presente y qué hay que traer.</translation>
    </message>
    <message>
        <source>Where shall the plan go?</source>
        <translation>¿Dónde se guarda el plan?</translation>
    </message>
    <message>
        <source>Making the pages</source>
        <translation>Preparando las páginas</translation>
    </message>
    <message>
        <source>The plan is ready to be printed</source>
        <translation>El plan está listo para imprimir</translation>
    </message>
    <message>
        <source>Ceremony</source>
        <translation>Ceremonia</translation>
    </message>
    <message>
        <source>Print the plan of a ceremony</source>
        <translation>Imprimir el plan de una ceremonia</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Entradas</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Copias</translation>
    </message>
    <message>
        <source>Print the record?</source>
        <translation>¿Imprimir el acta?</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Impresión</translation>
    </message>
    <message>
        <source>Make a PDF file beside it</source>
        <translation>Crear un archivo PDF al lado</translation>
    </message>
    <message>
        <source>Do not print</source>
        <translation>No imprimir</translation>
    </message>
    <message>
        <source>It can be printed, but every page says that it was changed. It proves nothing.</source>
        <translation>Se puede imprimir, pero cada página dice que fue modificada. No prueba nada.</translation>
    </message>
    <message>
        <source>The pages have a line for everybody who signs. The witness copies the first four groups of the last hash by hand: only paper proves where a record ends.</source>
        <translation>Las páginas tienen una línea para cada firmante. El testigo copia a mano los cuatro primeros grupos del último hash: solo el papel prueba dónde termina un acta.</translation>
    </message>
    <message>
        <source>The record was changed after entry %1</source>
        <translation>El acta se modificó después de la entrada %1</translation>
    </message>
    <message>
        <source>The record was changed from its first entry on</source>
        <translation>El acta se modificó desde la primera entrada</translation>
    </message>
    <message>
        <source>Tokens and sheets are not affected.</source>
        <translation>Los tokens y las hojas no están afectados.</translation>
    </message>
    <message>
        <source>Keep the file, tell the auditor, and compare it with the signed paper.</source>
        <translation>Conserve el archivo, avise al auditor y compárelo con el papel firmado.</translation>
    </message>
    <message>
        <source>The witness copies the first four groups of the last hash onto paper by hand.</source>
        <translation>El testigo copia a mano en papel los cuatro primeros grupos del último hash.</translation>
    </message>
    <message>
        <source>Changes nothing</source>
        <translation>No cambia nada</translation>
    </message>
    <message>
        <source>Adds something to what is there</source>
        <translation>Añade algo a lo que hay</translation>
    </message>
    <message>
        <source>Changes PINs</source>
        <translation>Cambia PIN</translation>
    </message>
    <message>
        <source>ERASES A TOKEN</source>
        <translation>BORRA UN TOKEN</translation>
    </message>
    <message>
        <source>a room as the room check asks for it</source>
        <translation>una sala como la pide la comprobación</translation>
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
        <source>Read and gone on.</source>
        <translation>Leído y continuado.</translation>
    </message>
    <message>
        <source>A secret was given. What it is stands nowhere.</source>
        <translation>Se dio un secreto. Su valor no consta en ninguna parte.</translation>
    </message>
    <message>
        <source>It was confirmed that what is on the token is lost.</source>
        <translation>Se confirmó que se pierde lo que hay en el token.</translation>
    </message>
    <message>
        <source>The turn was paused.</source>
        <translation>El turno se puso en pausa.</translation>
    </message>
    <message>
        <source>Nobody came back in time.</source>
        <translation>Nadie volvió a tiempo.</translation>
    </message>
    <message>
        <source>A practice with a made-up value began.</source>
        <translation>Empezó una práctica con un valor inventado.</translation>
    </message>
    <message>
        <source>The practice was ended.</source>
        <translation>La práctica se terminó.</translation>
    </message>
    <message>
        <source>The token was pulled out.</source>
        <translation>Se extrajo el token.</translation>
    </message>
    <message>
        <source>Gone back to the page before.</source>
        <translation>Se volvió a la página anterior.</translation>
    </message>
    <message>
        <source>The return code was given.</source>
        <translation>Se dio el código de regreso.</translation>
    </message>
    <message>
        <source>The screen was hidden.</source>
        <translation>Se ocultó la pantalla.</translation>
    </message>
    <message>
        <source>The ceremony was stopped.</source>
        <translation>La ceremonia se detuvo.</translation>
    </message>
    <message>
        <source>Chosen:</source>
        <translation>Elegido:</translation>
    </message>
    <message>
        <source>Answered:</source>
        <translation>Respondido:</translation>
    </message>
    <message>
        <source>The ceremony began.</source>
        <translation>La ceremonia empezó.</translation>
    </message>
    <message>
        <source>The answer was not taken.</source>
        <translation>La respuesta no se aceptó.</translation>
    </message>
    <message>
        <source>Groups that did not match:</source>
        <translation>Grupos que no coincidieron:</translation>
    </message>
    <message>
        <source>Deviation from the plan</source>
        <translation>Desviación del plan</translation>
    </message>
    <message>
        <source>The turn is over.</source>
        <translation>El turno ha terminado.</translation>
    </message>
    <message>
        <source>Found out:</source>
        <translation>Comprobado:</translation>
    </message>
    <message>
        <source>Custodian</source>
        <translation>Custodio</translation>
    </message>
    <message>
        <source>Custodian %1</source>
        <translation>Custodio %1</translation>
    </message>
    <message>
        <source>This looks as if it held a secret. It was not saved. Remove the digits: the record must stay free of secrets.</source>
        <translation>Parece que contiene un secreto y no se ha guardado. Quite los dígitos: el acta debe quedar libre de secretos.</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>a petición</translation>
    </message>
    <message>
        <source>another window came to the front</source>
        <translation>otra ventana pasó al frente</translation>
    </message>
    <message>
        <source>the screen was locked</source>
        <translation>se bloqueó la pantalla</translation>
    </message>
    <message>
        <source>the computer went to sleep</source>
        <translation>el ordenador se suspendió</translation>
    </message>
    <message>
        <source>a screen was connected or removed</source>
        <translation>se conectó o se quitó una pantalla</translation>
    </message>
    <message>
        <source>no key was pressed</source>
        <translation>no se pulsó ninguna tecla</translation>
    </message>
    <message>
        <source>the time was up</source>
        <translation>se acabó el tiempo</translation>
    </message>
    <message>
        <source>Begin this turn again when its person is here.</source>
        <translation>Empiece de nuevo este turno cuando la persona esté aquí.</translation>
    </message>
    <message>
        <source>Drawing six words</source>
        <translation>Se sortean seis palabras</translation>
    </message>
    <message>
        <source>Your six words are hidden</source>
        <translation>Sus seis palabras están ocultas</translation>
    </message>
    <message>
        <source>Take paper and a pen. The words are the password of your share file.</source>
        <translation>Tome papel y un bolígrafo. Las palabras son la contraseña de su archivo de parte.</translation>
    </message>
    <message>
        <source>Show my words</source>
        <translation>Mostrar mis palabras</translation>
    </message>
    <message>
        <source>%1&apos;s six words</source>
        <translation>Las seis palabras de %1</translation>
    </message>
    <message>
        <source>Write all six in their order and in small letters. The password is these words with one blank between them. Nobody can recover it.</source>
        <translation>Anote las seis en su orden y en minúsculas. La contraseña son estas palabras con un espacio entre ellas. Nadie puede recuperarla.</translation>
    </message>
    <message>
        <source>Now type the six words from your note</source>
        <translation>Escriba ahora las seis palabras de su nota</translation>
    </message>
    <message>
        <source>Type from the paper, not from memory: this proves that it can be read. Put one blank or one hyphen between two words; capitals count as small letters.</source>
        <translation>Escriba lo que lee en el papel, no lo que recuerda: así se demuestra que se puede leer. Ponga un espacio o un guion entre dos palabras; las mayúsculas cuentan como minúsculas.</translation>
    </message>
    <message>
        <source>These are not the words that were shown</source>
        <translation>Estas no son las palabras que se mostraron</translation>
    </message>
    <message>
        <source>Have them shown again, correct the note, and type them from it.</source>
        <translation>Haga que se muestren de nuevo, corrija la nota y escríbalas a partir de ella.</translation>
    </message>
    <message>
        <source>Nobody saw a password. Those of the others are kept.</source>
        <translation>Nadie vio una contraseña. Las de los demás se conservan.</translation>
    </message>
    <message>
        <source>Shred this person&apos;s note if there is one. Their turn begins again.</source>
        <translation>Destruya la nota de esta persona si la hay. Su turno empieza de nuevo.</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation>Ensayo</translation>
    </message>
    <message>
        <source>What shall be rehearsed?</source>
        <translation>¿Qué se va a ensayar?</translation>
    </message>
    <message>
        <source>Begin the rehearsal</source>
        <translation>Empezar el ensayo</translation>
    </message>
    <message>
        <source>The rehearsal begins</source>
        <translation>Empieza el ensayo</translation>
    </message>
    <message>
        <source>It goes as in earnest, on simulated tokens. Every screen says REHEARSAL, what is made is marked TEST, and no real token is touched.</source>
        <translation>Todo va como en serio, con tokens simulados. En cada pantalla pone ENSAYO, lo que se crea lleva la marca TEST y no se toca ningún token real.</translation>
    </message>
    <message>
        <source>Nothing there is real. Do not keep the sheets. Afterwards the program is back at real tokens.</source>
        <translation>Nada de eso es real. No guarde las hojas. Después el programa vuelve a los tokens reales.</translation>
    </message>
    <message>
        <source>Simulated tokens</source>
        <translation>Tokens simulados</translation>
    </message>
    <message>
        <source>1 new token</source>
        <translation>1 token nuevo</translation>
    </message>
    <message>
        <source>2 new tokens</source>
        <translation>2 tokens nuevos</translation>
    </message>
    <message>
        <source>3 new tokens</source>
        <translation>3 tokens nuevos</translation>
    </message>
    <message>
        <source>4 new tokens</source>
        <translation>4 tokens nuevos</translation>
    </message>
    <message>
        <source>Those of the last rehearsal, as it left them</source>
        <translation>Los del último ensayo, tal como quedaron</translation>
    </message>
    <message>
        <source>So that one ceremony can be rehearsed after another: to back up keys, a token needs some. Without a rehearsal before, there are 2 new ones.</source>
        <translation>Para ensayar una ceremonia tras otra: para guardar claves, un token tiene que tenerlas. Sin un ensayo anterior hay 2 nuevos.</translation>
    </message>
    <message>
        <source>Nothing was rehearsed.</source>
        <translation>No se ensayó nada.</translation>
    </message>
    <message>
        <source>Rehearse any ceremony</source>
        <translation>Ensayar cualquier ceremonia</translation>
    </message>
    <message>
        <source>What a rehearsal made and what is real do not mix</source>
        <translation>Lo que viene de un ensayo y lo que es real no se mezclan</translation>
    </message>
    <message>
        <source>In a real ceremony use real sheets, files and backups, in a rehearsal those that a rehearsal made.</source>
        <translation>En una ceremonia real use hojas, archivos y copias reales; en un ensayo, los de un ensayo.</translation>
    </message>
    <message>
        <source>Sheet number: %1</source>
        <translation>Número de hoja: %1</translation>
    </message>
    <message>
        <source>Look at the printer and its queue: a page may still come out.</source>
        <translation>Mire la impresora y su cola: todavía puede salir una página.</translation>
    </message>
    <message>
        <source>On the printer %1</source>
        <translation>En la impresora %1</translation>
    </message>
    <message>
        <source>On the printer %1, over the network</source>
        <translation>En la impresora %1, por la red</translation>
    </message>
    <message>
        <source>Save it, with a page to print</source>
        <translation>Guardarlo, con una página para imprimir</translation>
    </message>
    <message>
        <source>Hidden: you let go</source>
        <translation>Oculto: dejó de pulsar</translation>
    </message>
    <message>
        <source>its holder let go</source>
        <translation>la persona dejó de pulsar</translation>
    </message>
    <message>
        <source>Sheet %1 is void: shred it now.</source>
        <translation>La hoja %1 es nula: destrúyala ahora.</translation>
    </message>
    <message>
        <source>If the sheet cannot be corrected, take a new one with a number of its own. This sheet is then void.</source>
        <translation>Si la hoja no se puede corregir, tome una nueva con su propio número. Esta hoja es entonces nula.</translation>
    </message>
    <message>
        <source>Making a new sheet for %1</source>
        <translation>Se prepara una hoja nueva para %1</translation>
    </message>
    <message>
        <source>The share is hidden. Take paper of your own and write this sheet number on it.</source>
        <translation>La parte está oculta. Tome papel propio y escriba en él este número de hoja.</translation>
    </message>
    <message>
        <source>That was not the QR code of a share</source>
        <translation>Ese no era el código QR de una parte</translation>
    </message>
    <message>
        <source>Scan the code beside the seal. If it fails again, the scanner may be set for another keyboard: type the share instead.</source>
        <translation>Escanee el código que está junto al sello. Si vuelve a fallar, puede que el lector esté configurado para otro teclado: escriba entonces la parte a mano.</translation>
    </message>
    <message>
        <source>The new sheet is in the file %1. Print it; its second page is the notice for the safe.</source>
        <translation>La hoja nueva está en el archivo %1. Imprímalo; su segunda página es el aviso para la caja fuerte.</translation>
    </message>
    <message>
        <source>The new sheet comes out of the printer %1, and with it the notice for the safe.</source>
        <translation>La hoja nueva sale de la impresora %1, y con ella el aviso para la caja fuerte.</translation>
    </message>
    <message>
        <source>No new set exists. Its sheets are void without a notice, too.</source>
        <translation>No existe ningún juego nuevo. Sus hojas son nulas también sin aviso.</translation>
    </message>
    <message>
        <source>The printer %1 did not take the pages</source>
        <translation>La impresora %1 no aceptó las páginas</translation>
    </message>
    <message>
        <source>The holder took a new sheet.</source>
        <translation>Se tomó una hoja nueva.</translation>
    </message>
    <message>
        <source>The simulated tokens of a rehearsal are gone when the program ends. Stop here and close this rehearsal in the record.</source>
        <translation>Los tokens simulados de un ensayo desaparecen cuando termina el programa. Deténgase aquí y cierre este ensayo en el acta.</translation>
    </message>
    <message>
        <source>Who was identified in another way?</source>
        <translation>¿A quién se identificó de otro modo?</translation>
    </message>
    <message>
        <source>One person a line: the name, a colon, and how. May be left empty.</source>
        <translation>Una persona por línea: el nombre, dos puntos y cómo. Puede quedar vacío.</translation>
    </message>
    <message>
        <source>Write the name, a colon, and how: &quot;Ada: passport seen&quot;.</source>
        <translation>Escriba el nombre, dos puntos y cómo: «Ada: pasaporte visto».</translation>
    </message>
    <message>
        <source>%1 is not among the people who are named above.</source>
        <translation>%1 no está entre las personas nombradas arriba.</translation>
    </message>
    <message>
        <source>Write how %1 was identified.</source>
        <translation>Indique cómo se identificó a %1.</translation>
    </message>
    <message>
        <source>%1 stands here twice.</source>
        <translation>%1 figura aquí dos veces.</translation>
    </message>
    <message>
        <source>a real ceremony</source>
        <translation>una ceremonia real</translation>
    </message>
    <message>
        <source>a rehearsal</source>
        <translation>un ensayo</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>perdido</translation>
    </message>
    <message>
        <source>defective</source>
        <translation>defectuoso</translation>
    </message>
    <message>
        <source>destroyed before a witness</source>
        <translation>destruido ante testigo</translation>
    </message>
    <message>
        <source>kept, holds the same keys</source>
        <translation>guardado, contiene las mismas claves</translation>
    </message>
    <message>
        <source>no: it failed</source>
        <translation>no: la prueba falló</translation>
    </message>
    <message>
        <source>a drill</source>
        <translation>un simulacro de recuperación</translation>
    </message>
    <message>
        <source>to go into service</source>
        <translation>para ponerlo en servicio</translation>
    </message>
    <message>
        <source>written by hand</source>
        <translation>escritas a mano</translation>
    </message>
    <message>
        <source>printed, as PDF files</source>
        <translation>impresas, por archivos PDF</translation>
    </message>
    <message>
        <source>printed on a printer</source>
        <translation>impresas en una impresora</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>no se sabe</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>aceptado</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>cambiado</translation>
    </message>
    <message>
        <source>set for the first time</source>
        <translation>fijado por primera vez</translation>
    </message>
    <message>
        <source>unblocked</source>
        <translation>desbloqueado</translation>
    </message>
    <message>
        <source>not possible</source>
        <translation>no es posible</translation>
    </message>
    <message>
        <source>Simulated reader %1</source>
        <translation>Lector simulado %1</translation>
    </message>
    <message>
        <source>The pages were not made</source>
        <translation>Las páginas no se hicieron</translation>
    </message>
    <message>
        <source>How shall the ceremony go on?</source>
        <translation>¿Cómo debe seguir la ceremonia?</translation>
    </message>
    <message>
        <source>Make a PDF file in place of the print</source>
        <translation>Crear un archivo PDF en lugar de imprimir</translation>
    </message>
    <message>
        <source>A password is written by hand: no printer and no PDF file gets it.</source>
        <translation>Una contraseña se escribe a mano: ninguna impresora y ningún archivo PDF la recibe.</translation>
    </message>
    <message>
        <source>A password has no check letters: only a whole drill tests it. Choose another file.</source>
        <translation>Una contraseña no tiene letras de control: solo un simulacro completo la comprueba. Elija otro archivo.</translation>
    </message>
    <message>
        <source>Nothing secret is on these pages.</source>
        <translation>En estas páginas no hay nada secreto.</translation>
    </message>
    <message>
        <source>Go on without sheets: people write on their own paper</source>
        <translation>Continuar sin hojas: cada uno escribe en papel propio</translation>
    </message>
    <message>
        <source>Go on without these pages</source>
        <translation>Continuar sin estas páginas</translation>
    </message>
    <message>
        <source>Give each custodian the sheet with their number. Alone and unseen, each writes their password on it by hand, compares it letter by letter, and destroys any other note of it. No printer and no file gets a password.</source>
        <translation>Dé a cada custodio la hoja con su número. A solas y sin que nadie lo vea, cada uno escribe en ella su contraseña a mano, la compara carácter por carácter y destruye cualquier otra nota de ella. Ninguna impresora y ningún archivo recibe una contraseña.</translation>
    </message>
    <message>
        <source>Behind each sheet are its share file and a script that opens it: keep them apart from the sheet.</source>
        <translation>Detrás de cada hoja están su archivo de parte y un script que lo abre: guárdelos aparte de la hoja.</translation>
    </message>
    <message>
        <source>Go on without the rest: who has no sheet writes on their own paper</source>
        <translation>Continuar sin el resto: quien no tenga hoja escribe en papel propio</translation>
    </message>
    <message>
        <source>No sheet was made for %1, who writes on their own paper.</source>
        <translation>No se hizo ninguna hoja para %1, que escribe en papel propio.</translation>
    </message>
    <message numerus="yes">
        <source>No new set exists. Shred %n sheet(s) now, marked %1.</source>
        <translation>
            <numerusform>No existe ningún juego nuevo. Triture ahora %n hoja marcada %1.</numerusform>
            <numerusform>No existe ningún juego nuevo. Triture ahora %n hojas marcadas %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Void, and to be shredded: %n sheet(s), marked %1.</source>
        <translation>
            <numerusform>Anulada y por triturar: %n hoja marcada %1.</numerusform>
            <numerusform>Anuladas y por triturar: %n hojas marcadas %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ready and proven: %1.</source>
        <translation>Listo y probado: %1.</translation>
    </message>
    <message>
        <source>The sheets marked %1 are good.</source>
        <translation>Las hojas marcadas %1 son válidas.</translation>
    </message>
    <message>
        <source>They are marked %1.</source>
        <translation>Están marcadas %1.</translation>
    </message>
    <message>
        <source>Nothing was sent to any token. A share file has no lock-out: a wrong password costs nothing.</source>
        <translation>No se ha enviado nada a ningún token. Un archivo de parte no se bloquea: una contraseña incorrecta no cuesta nada.</translation>
    </message>
    <message>
        <source>The number of its new envelope. May be left empty if it has none.</source>
        <translation>El número de su sobre nuevo. Puede dejarse vacío si no tiene sobre.</translation>
    </message>
    <message>
        <source>%1, password of share file %2</source>
        <translation>%1, contraseña del archivo de parte %2</translation>
    </message>
    <message>
        <source>Check Caps Lock and the keyboard layout, then try again.</source>
        <translation>Compruebe el bloqueo de mayúsculas y la distribución del teclado, e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Of those who were not identified before. May be left empty. It stands in the record.</source>
        <translation>Para quienes no se identificaron antes. Puede quedar vacío. Figura en el acta.</translation>
    </message>
    <message>
        <source>(left out)</source>
        <translation>(omitido)</translation>
    </message>
    <message>
        <source>(left out: it looks like a secret)</source>
        <translation>(omitido: parece un secreto)</translation>
    </message>
    <message>
        <source>memory may go to an unencrypted disk</source>
        <translation>la memoria puede ir a un disco sin cifrar</translation>
    </message>
    <message>
        <source>hibernation is possible</source>
        <translation>la hibernación es posible</translation>
    </message>
    <message>
        <source>the card service logs commands</source>
        <translation>el servicio de tarjetas registra los comandos</translation>
    </message>
    <message>
        <source>an assistive program is attached</source>
        <translation>hay un programa de asistencia conectado</translation>
    </message>
    <message>
        <source>the clock is wrong</source>
        <translation>el reloj está mal</translation>
    </message>
    <message>
        <source>on battery</source>
        <translation>con batería</translation>
    </message>
    <message>
        <source>the door is not shut</source>
        <translation>la puerta no está cerrada</translation>
    </message>
    <message>
        <source>a camera can see the screen or the paper</source>
        <translation>una cámara puede ver la pantalla o el papel</translation>
    </message>
    <message>
        <source>phones are in the room</source>
        <translation>hay teléfonos en la sala</translation>
    </message>
    <message>
        <source>materials are missing</source>
        <translation>falta material</translation>
    </message>
    <message>
        <source>a video recording may see the turns</source>
        <translation>una grabación de vídeo puede ver los turnos</translation>
    </message>
    <message>
        <source>%1&apos;s share, the seal</source>
        <translation>Parte de %1, el sello</translation>
    </message>
    <message>
        <source>The seal does not match</source>
        <translation>El sello no coincide</translation>
    </message>
    <message>
        <source>Compare the seal with your sheet and type its four letters again.</source>
        <translation>Compare el sello con su hoja y escriba otra vez sus cuatro letras.</translation>
    </message>
    <message>
        <source>The seal is not complete</source>
        <translation>El sello no está completo</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>Sello</translation>
    </message>
    <message>
        <source>This system does not let the program cover the other screens</source>
        <translation>Este sistema no deja que el programa cubra las otras pantallas</translation>
    </message>
    <message>
        <source>Unplug them or switch to one screen. Or log in again with X11 (Xorg) in place of Wayland.</source>
        <translation>Desconéctelas o cambie a una sola pantalla. O inicie sesión de nuevo con X11 (Xorg) en lugar de Wayland.</translation>
    </message>
    <message>
        <source>It opens the share file %1.</source>
        <translation>Abre el archivo de parte %1.</translation>
    </message>
    <message>
        <source>Sign across the seam of each envelope: then it shows whether it was opened.</source>
        <translation>Firme sobre el cierre de cada sobre: así se ve si se ha abierto.</translation>
    </message>
    <message>
        <source>Compare the number on your envelope with the record before you open it.</source>
        <translation>Compare el número de su sobre con el acta antes de abrirlo.</translation>
    </message>
    <message>
        <source>This reference is in use. Nothing was overwritten. Choose a free one.</source>
        <translation>Esta referencia está en uso. No se ha sobrescrito nada. Elija una libre.</translation>
    </message>
    <message>
        <source>Read the first four and the last four groups of each share file&apos;s SHA-256 aloud, so that everyone can note them.</source>
        <translation>Lea en voz alta los cuatro primeros y los cuatro últimos grupos del SHA-256 de cada archivo de parte, para que todas las personas puedan anotarlos.</translation>
    </message>
    <message>
        <source>a folder of their own</source>
        <translation>una carpeta propia</translation>
    </message>
</context>
<context>
    <name>Document</name>
    <message>
        <source>Record of a ceremony</source>
        <translation>Acta de una ceremonia</translation>
    </message>
    <message>
        <source>This record was changed after entry %1. What stands behind it proves nothing. Tokens and sheets are not affected. Keep the file, tell the auditor, and compare it with the signed paper.</source>
        <translation>Esta acta se modificó después de la entrada %1. Lo que sigue no prueba nada. Los tokens y las hojas no están afectados. Conserve el archivo, avise al auditor y compárelo con el papel firmado.</translation>
    </message>
    <message>
        <source>This record has no end: the ceremony did not come to its end, or entries are missing behind the last one.</source>
        <translation>Esta acta no tiene final: la ceremonia no llegó a su término o faltan entradas tras la última.</translation>
    </message>
    <message>
        <source>Each entry has its time in UTC and below it the local time (%1).</source>
        <translation>Cada entrada lleva la hora UTC y, debajo, la hora local (%1).</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Entradas</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N.º</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué ocurrió</translation>
    </message>
    <message>
        <source>Initials</source>
        <translation>Iniciales</translation>
    </message>
    <message>
        <source>NOT RELIABLE: behind the first change</source>
        <translation>NO FIABLE: después del primer cambio</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Open items</source>
        <translation>Asuntos pendientes</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Ninguno.</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Firmas</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Función</translation>
    </message>
    <message>
        <source>Printed name</source>
        <translation>Nombre en letra de imprenta</translation>
    </message>
    <message>
        <source>Present throughout:  ☐ yes   ☐ from ______ to ______</source>
        <translation>Presente todo el tiempo:  ☐ sí   ☐ de ______ a ______</translation>
    </message>
    <message>
        <source>I agree:  ☐ yes   ☐ no, because ______________</source>
        <translation>De acuerdo:  ☐ sí   ☐ no, porque ______________</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>The last hash before the change</source>
        <translation>El último hash antes del cambio</translation>
    </message>
    <message>
        <source>The last hash of the record</source>
        <translation>El último hash del acta</translation>
    </message>
    <message>
        <source>The witness copies its first four groups here by hand:</source>
        <translation>El testigo copia aquí a mano sus cuatro primeros grupos:</translation>
    </message>
    <message>
        <source>BROKEN RECORD: it was changed and proves nothing</source>
        <translation>ACTA ROTA: fue modificada y no prueba nada</translation>
    </message>
    <message>
        <source>REHEARSAL</source>
        <translation>ENSAYO</translation>
    </message>
    <message>
        <source>(if needed)</source>
        <translation>(si hace falta)</translation>
    </message>
    <message>
        <source>Plan of a ceremony</source>
        <translation>Plan de una ceremonia</translation>
    </message>
    <message>
        <source>Must be present: %1</source>
        <translation>Deben estar presentes: %1</translation>
    </message>
    <message>
        <source>Effect: %1</source>
        <translation>Efecto: %1</translation>
    </message>
    <message>
        <source>Date and place: %1</source>
        <translation>Fecha y lugar: %1</translation>
    </message>
    <message>
        <source>Bring these</source>
        <translation>Hay que traer</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>Qué se hace</translation>
    </message>
    <message>
        <source>The screen and the record give these steps the same numbers. A step that is not needed is passed over and keeps its number.</source>
        <translation>La pantalla y el acta dan a estos pasos los mismos números. Un paso que no hace falta se omite y conserva su número.</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Página %1 de %2</translation>
    </message>
    <message>
        <source>Passport of a token</source>
        <translation>Pasaporte de un token</translation>
    </message>
    <message>
        <source>Envelope no. %1</source>
        <translation>Sobre n.º %1</translation>
    </message>
    <message>
        <source>Date, name and signature: %1</source>
        <translation>Fecha, nombre y firma: %1</translation>
    </message>
    <message>
        <source>Access log of sheets</source>
        <translation>Registro de acceso a las hojas</translation>
    </message>
    <message>
        <source>Sheet, custodian</source>
        <translation>Hoja, custodio</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Finalidad</translation>
    </message>
    <message>
        <source>Taken out: date, time</source>
        <translation>Retirada: fecha, hora</translation>
    </message>
    <message>
        <source>Old envelope no.</source>
        <translation>Sobre anterior n.º</translation>
    </message>
    <message>
        <source>Returned: date, time</source>
        <translation>Devuelta: fecha, hora</translation>
    </message>
    <message>
        <source>New envelope no.</source>
        <translation>Sobre nuevo n.º</translation>
    </message>
    <message>
        <source>Witness</source>
        <translation>Testigo</translation>
    </message>
    <message>
        <source>One row for each sheet. Write down when it left the safe and when it came back.</source>
        <translation>Una fila por hoja. Anote cuándo salió de la caja fuerte y cuándo volvió.</translation>
    </message>
    <message>
        <source>New envelopes as they were typed: %1</source>
        <translation>Sobres nuevos, tal como se escribieron: %1</translation>
    </message>
    <message>
        <source>new sheet</source>
        <translation>hoja nueva</translation>
    </message>
    <message>
        <source>How identified: %1</source>
        <translation>Identificación: %1</translation>
    </message>
    <message>
        <source>Fill this in at the safe: one row for each sheet that is taken out. The record ends with the same table and says which sheets were used; compare the two.</source>
        <translation>Rellénelo junto a la caja fuerte: una fila por cada hoja que se retira. El acta termina con la misma tabla y dice qué hojas se usaron; compare ambas.</translation>
    </message>
    <message>
        <source>Share ____</source>
        <translation>Parte ____</translation>
    </message>
    <message>
        <source>Share %1</source>
        <translation>Parte %1</translation>
    </message>
    <message>
        <source>%1:</source>
        <extracomment>what a value is called, with the colon before the value</extracomment>
        <translation>%1:</translation>
    </message>
    <message numerus="yes">
        <source>Takes about %n minute(s) with two of four people</source>
        <translation>
            <numerusform>Dura alrededor de %n minuto con dos de cuatro personas</numerusform>
            <numerusform>Dura alrededor de %n minutos con dos de cuatro personas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FactText</name>
    <message>
        <source>List of backups</source>
        <translation>Lista de copias de seguridad</translation>
    </message>
    <message>
        <source>Backups that were altered</source>
        <translation>Copias de seguridad alteradas</translation>
    </message>
    <message>
        <source>Backups that are good</source>
        <translation>Copias de seguridad válidas</translation>
    </message>
    <message>
        <source>Backups of other shares</source>
        <translation>Copias de seguridad de otras partes</translation>
    </message>
    <message>
        <source>Files that cannot be read</source>
        <translation>Archivos que no se pueden leer</translation>
    </message>
    <message>
        <source>Check value</source>
        <translation>Valor de comprobación</translation>
    </message>
    <message>
        <source>Key backup</source>
        <translation>Copia de seguridad de clave</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Claves</translation>
    </message>
    <message>
        <source>Keys that are saved</source>
        <translation>Claves guardadas</translation>
    </message>
    <message>
        <source>Of these unchanged</source>
        <translation>De ellas, sin cambios</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>No guardada</translation>
    </message>
    <message>
        <source>Serial of the old token</source>
        <translation>Número de serie del token antiguo</translation>
    </message>
    <message>
        <source>The old token</source>
        <translation>El token antiguo</translation>
    </message>
    <message>
        <source>Keys that open on no token here</source>
        <translation>Claves que no se abren en ningún token de aquí</translation>
    </message>
    <message>
        <source>Opens on</source>
        <translation>Se abre en</translation>
    </message>
    <message>
        <source>Device certificate</source>
        <translation>Certificado de dispositivo</translation>
    </message>
    <message>
        <source>Token passport</source>
        <translation>Pasaporte del token</translation>
    </message>
    <message>
        <source>Saved in so many places</source>
        <translation>Número de lugares donde está guardada</translation>
    </message>
    <message>
        <source>Proven</source>
        <translation>Probada</translation>
    </message>
    <message>
        <source>Public key, SHA-256</source>
        <translation>Clave pública, SHA-256</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Finalidad</translation>
    </message>
    <message>
        <source>Key reference</source>
        <translation>Referencia de clave</translation>
    </message>
    <message>
        <source>Keys that are saved in one place only</source>
        <translation>Claves guardadas en un solo lugar</translation>
    </message>
    <message>
        <source>Serial of the token</source>
        <translation>Número de serie del token</translation>
    </message>
    <message>
        <source>Set code</source>
        <translation>Código del juego</translation>
    </message>
    <message>
        <source>Set file</source>
        <translation>Archivo del juego</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Check value of the share file</source>
        <translation>Valor de comprobación del archivo de parte</translation>
    </message>
    <message>
        <source>Share file</source>
        <translation>Archivo de parte</translation>
    </message>
    <message>
        <source>Share files</source>
        <translation>Archivos de parte</translation>
    </message>
    <message>
        <source>Share files still to be imported</source>
        <translation>Archivos de parte aún por importar</translation>
    </message>
    <message>
        <source>The sheet is good</source>
        <translation>La hoja es correcta</translation>
    </message>
    <message>
        <source>Tries left for the SO-PIN</source>
        <translation>Intentos restantes del SO-PIN</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Reason for stopping</source>
        <translation>Motivo de la detención</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tarea</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Tries left for the user PIN</source>
        <translation>Intentos restantes del PIN de usuario</translation>
    </message>
    <message>
        <source>First line that does not fit</source>
        <translation>Primera línea que no encaja</translation>
    </message>
    <message>
        <source>Ceremony</source>
        <translation>Ceremonia</translation>
    </message>
    <message>
        <source>Ended (UTC)</source>
        <translation>Fin (UTC)</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Entradas</translation>
    </message>
    <message>
        <source>Envelopes</source>
        <translation>Sobres</translation>
    </message>
    <message>
        <source>Record of the ceremony</source>
        <translation>Acta de la ceremonia</translation>
    </message>
    <message>
        <source>Last hash of the record, for the paper</source>
        <translation>Último hash del acta, para el papel</translation>
    </message>
    <message>
        <source>Started (UTC)</source>
        <translation>Inicio (UTC)</translation>
    </message>
    <message>
        <source>Written on the token</source>
        <translation>Escrito en el token</translation>
    </message>
    <message>
        <source>Deviations</source>
        <translation>Desviaciones</translation>
    </message>
    <message>
        <source>Copy without names</source>
        <translation>Copia sin nombres</translation>
    </message>
    <message>
        <source>Made from the record with the last hash</source>
        <translation>Procede del acta cuyo último hash es</translation>
    </message>
    <message>
        <source>Six words of consent</source>
        <translation>Seis palabras de acuerdo</translation>
    </message>
    <message>
        <source>Envelope of sheet</source>
        <translation>Sobre de la hoja</translation>
    </message>
    <message>
        <source>Pages of the share file</source>
        <translation>Páginas del archivo de parte</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Impresora</translation>
    </message>
    <message>
        <source>How the shares got onto the sheets</source>
        <translation>Cómo llegaron las partes a las hojas</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Hoja</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>Hojas</translation>
    </message>
    <message>
        <source>Void sheet</source>
        <translation>Hoja anulada</translation>
    </message>
    <message>
        <source>Why the screen was hidden</source>
        <translation>Por qué se ocultó la pantalla</translation>
    </message>
    <message>
        <source>Who decided</source>
        <translation>Quién decidió</translation>
    </message>
    <message>
        <source>What was decided</source>
        <translation>Qué se decidió</translation>
    </message>
    <message>
        <source>Holder of the device certificate</source>
        <translation>Titular del certificado del dispositivo</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Esperado</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué ocurrió</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>How they were identified</source>
        <translation>Cómo se les identificó</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Pauses</source>
        <translation>Pausas</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>Elección</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Program, SHA-256</source>
        <translation>Programa, SHA-256</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>Lector</translation>
    </message>
    <message>
        <source>Print of the record</source>
        <translation>Impresión del acta</translation>
    </message>
    <message>
        <source>Assistive technology</source>
        <translation>Tecnología de apoyo</translation>
    </message>
    <message>
        <source>Blocks recordings of the screen</source>
        <translation>Bloquea las grabaciones de pantalla</translation>
    </message>
    <message>
        <source>Card service logs commands</source>
        <translation>El servicio de tarjetas registra comandos</translation>
    </message>
    <message>
        <source>Otherwise in this room</source>
        <translation>Distinto en esta sala</translation>
    </message>
    <message>
        <source>Hibernation</source>
        <translation>Hibernación</translation>
    </message>
    <message>
        <source>Mirrored screen</source>
        <translation>Pantalla duplicada</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>On battery</source>
        <translation>Con batería</translation>
    </message>
    <message>
        <source>Memory to an unencrypted disk</source>
        <translation>Memoria a un disco sin cifrar</translation>
    </message>
    <message>
        <source>Seen from elsewhere</source>
        <translation>Visible desde otro lugar</translation>
    </message>
    <message>
        <source>Removable media</source>
        <translation>Soportes extraíbles</translation>
    </message>
    <message>
        <source>Screens</source>
        <translation>Pantallas</translation>
    </message>
    <message>
        <source>Wrong clock</source>
        <translation>Reloj incorrecto</translation>
    </message>
    <message>
        <source>Seconds shown</source>
        <translation>Segundos mostrados</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation>Firmware</translation>
    </message>
    <message>
        <source>Name of the token</source>
        <translation>Nombre del token</translation>
    </message>
    <message>
        <source>Model of the token</source>
        <translation>Modelo del token</translation>
    </message>
    <message>
        <source>State of the token</source>
        <translation>Estado del token</translation>
    </message>
    <message>
        <source>Turn completed</source>
        <translation>Turno completado</translation>
    </message>
    <message>
        <source>Turn ended (UTC)</source>
        <translation>Fin del turno (UTC)</translation>
    </message>
    <message>
        <source>Turn began (UTC)</source>
        <translation>Inicio del turno (UTC)</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Video recording</source>
        <translation>Grabación de vídeo</translation>
    </message>
    <message>
        <source>Groups typed wrongly</source>
        <translation>Grupos mal escritos</translation>
    </message>
    <message>
        <source>Ceremony that was given up</source>
        <translation>Ceremonia abandonada</translation>
    </message>
    <message>
        <source>Its record</source>
        <translation>Su acta</translation>
    </message>
    <message>
        <source>Check value of the key</source>
        <translation>Valor de comprobación de la clave</translation>
    </message>
    <message>
        <source>Times shown</source>
        <translation>Veces mostrado</translation>
    </message>
    <message>
        <source>State of the files</source>
        <translation>Estado de los archivos</translation>
    </message>
    <message>
        <source>How each person was identified</source>
        <translation>Cómo se identificó a cada persona</translation>
    </message>
    <message>
        <source>Identified in another way</source>
        <translation>Identificados de otro modo</translation>
    </message>
    <message>
        <source>People who must come together</source>
        <translation>Personas que deben reunirse</translation>
    </message>
    <message>
        <source>Prime (public)</source>
        <translation>Número primo (público)</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Fortaleza</translation>
    </message>
    <message>
        <source>Share number</source>
        <translation>Número de la parte</translation>
    </message>
    <message>
        <source>Sheet of set</source>
        <translation>Hoja del juego</translation>
    </message>
    <message>
        <source>State of the sheets</source>
        <translation>Estado de las hojas</translation>
    </message>
    <message>
        <source>Size in bytes</source>
        <translation>Tamaño en bytes</translation>
    </message>
    <message>
        <source>SO-PIN</source>
        <translation>SO-PIN</translation>
    </message>
    <message>
        <source>Shares in the set</source>
        <translation>Partes del juego</translation>
    </message>
    <message>
        <source>Tries left</source>
        <translation>Intentos restantes</translation>
    </message>
    <message>
        <source>User PIN</source>
        <translation>PIN de usuario</translation>
    </message>
    <message>
        <source>Backup that was altered</source>
        <translation>Copia de seguridad alterada</translation>
    </message>
    <message>
        <source>File that cannot be read</source>
        <translation>Archivo que no se puede leer</translation>
    </message>
</context>
<context>
    <name>GroupNames</name>
    <message>
        <source>Seal</source>
        <translation>Sello</translation>
    </message>
    <message>
        <source>Seal, four letters</source>
        <translation>Sello, cuatro letras</translation>
    </message>
    <message>
        <source>Row %1, group %2 of %3, four digits and check letter</source>
        <translation>Fila %1, grupo %2 de %3, cuatro dígitos y letra de control</translation>
    </message>
    <message>
        <source>Row %1, group %2 of %3, four digits</source>
        <translation>Fila %1, grupo %2 de %3, cuatro dígitos</translation>
    </message>
    <message>
        <source>Word %1 of %2</source>
        <translation>Palabra %1 de %2</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Answer the questions on this page. Where something does not fit, the page says what, and leads you to the field.</source>
        <translation>Responda a las preguntas de esta página. Si algo no encaja, la página dice qué es y le lleva al campo.</translation>
    </message>
    <message>
        <source>Read both lines aloud, group by group. Only if every sign is the same, say so. If one differs, say that they differ: nothing is written then.</source>
        <translation>Lea las dos líneas en voz alta, grupo por grupo. Confirme solo si cada signo es igual. Si alguno difiere, diga que son distintas: entonces no se escribe nada.</translation>
    </message>
    <message>
        <source>The person whose name is on the screen sits down alone. All others turn away until the screen is free again. Nothing secret is shown before this person presses the button.</source>
        <translation>La persona cuyo nombre aparece en pantalla se sienta sola. Las demás miran a otro lado hasta que la pantalla quede libre. No se muestra nada secreto antes de que esa persona pulse el botón.</translation>
    </message>
    <message>
        <source>Nothing is shown yet. When nobody else can see the screen, show your share. Escape hides it at any moment, and nothing is lost by that.</source>
        <translation>Todavía no se muestra nada. Muestre su parte cuando nadie más pueda ver la pantalla. Escape la oculta en cualquier momento sin que se pierda nada.</translation>
    </message>
    <message>
        <source>Write every digit and the letter in the box on your sheet, row by row. The letter lets the computer find a slip of the pen later.</source>
        <translation>Escriba cada cifra y la letra recuadrada en su hoja, fila por fila. La letra permite que el equipo encuentre después un error al escribir.</translation>
    </message>
    <message>
        <source>If somebody comes near, press Escape. You can have it shown again.</source>
        <translation>Si alguien se acerca, pulse Escape. Podrá volver a mostrarla.</translation>
    </message>
    <message>
        <source>Type what is written on the sheet, group by group. A group that is right gets a tick; for a group that is wrong the page says which one. Nothing is sent to a token before all is right.</source>
        <translation>Escriba lo que pone en la hoja, grupo por grupo. Un grupo correcto recibe una marca; si uno es incorrecto, la página dice cuál. No se envía nada a un token antes de que todo sea correcto.</translation>
    </message>
    <message>
        <source>The screen was covered so that nobody sees what is not theirs. Only the same person goes on.</source>
        <translation>La pantalla se cubrió para que nadie vea lo que no le corresponde. Solo continúa la misma persona.</translation>
    </message>
    <message>
        <source>Type what was chosen before. The page tells how many tries are left. If you are not sure, stop: a wrong entry counts.</source>
        <translation>Escriba lo que se eligió antes. La página dice cuántos intentos quedan. Si no está seguro, deténgase: una entrada incorrecta cuenta.</translation>
    </message>
    <message>
        <source>Plug the token in and choose it from the list, by the serial number that is printed on it. The list follows what is plugged in.</source>
        <translation>Conecte el token y elíjalo en la lista por el número de serie que lleva impreso. La lista sigue lo que esté conectado.</translation>
    </message>
    <message>
        <source>Choose the files from their medium. They are only read, never changed.</source>
        <translation>Elija los archivos en su soporte. Solo se leen, nunca se modifican.</translation>
    </message>
    <message>
        <source>Choose two folders on two media, so that the loss of one medium loses nothing. Every file is read back after it is written.</source>
        <translation>Elija dos carpetas en dos soportes, para que al perder uno no se pierda nada. Cada archivo se vuelve a leer después de escribirlo.</translation>
    </message>
    <message>
        <source>This cannot be undone: all keys on the token are lost, also for us. Look at the serial number on the token itself before you type it.</source>
        <translation>Esto no se puede deshacer: se pierden todas las claves del token, también para nosotros. Mire el número de serie en el propio token antes de escribirlo.</translation>
    </message>
    <message>
        <source>The computer works. Leave the token plugged in; the page goes on by itself.</source>
        <translation>El equipo está trabajando. Deje el token conectado; la página continúa sola.</translation>
    </message>
    <message>
        <source>This is the end of the ceremony. Copy what is listed here to your papers before you finish, and do what the page asks you to keep in mind.</source>
        <translation>Este es el final de la ceremonia. Copie en sus documentos lo que aparece aquí antes de terminar, y haga lo que la página le pide recordar.</translation>
    </message>
    <message>
        <source>Read this page aloud to all who are here, and go on when everybody agrees.</source>
        <translation>Lea esta página en voz alta a todas las personas presentes y continúe cuando todas estén de acuerdo.</translation>
    </message>
    <message>
        <source>Choose what you want to do. Each ceremony says who must be there, how long it takes and what it changes, before anything happens.</source>
        <translation>Elija lo que quiere hacer. Cada ceremonia dice antes quién debe estar presente, cuánto dura y qué cambia.</translation>
    </message>
    <message>
        <source>To try something without risk, rehearse: the tokens are simulated, and nothing that is made can be mistaken for something real.</source>
        <translation>Para probar algo sin riesgo, haga un ensayo: los tokens son simulados y nada de lo que se crea puede confundirse con algo real.</translation>
    </message>
    <message>
        <source>Tab: to the next field or button. Enter or Space: press the button.</source>
        <translation>Tabulador: campo o botón siguiente. Intro o espacio: pulsar el botón.</translation>
    </message>
    <message>
        <source>Escape: hide what is secret. Control and full stop: stop the ceremony.</source>
        <translation>Escape: ocultar lo secreto. Control y punto: detener la ceremonia.</translation>
    </message>
    <message>
        <source>Control and D: note a deviation. F1: this help.</source>
        <translation>Control y D: anotar una desviación. F1: esta ayuda.</translation>
    </message>
    <message>
        <source>Write all six words on a note of your own, in their order. They are the password of your share file; keep the note apart from the file.</source>
        <translation>Anote las seis palabras en su orden en una nota propia. Son la contraseña de su archivo de parte; guarde la nota separada del archivo.</translation>
    </message>
    <message>
        <source>Choose it yourself, type it twice, and tell nobody. Do not take a number that others could guess, such as a date. For a password you may also have six random words offered.</source>
        <translation>Elíjalo usted, escríbalo dos veces y no se lo diga a nadie. No tome un número que otros puedan adivinar, como una fecha. Para una contraseña también se le pueden ofrecer seis palabras al azar.</translation>
    </message>
    <message>
        <source>A sheet with a QR code of the share can be scanned with a hand scanner on a cable. A phone or a camera would keep a picture: do not use one.</source>
        <translation>Una hoja que lleva un código QR de la parte se puede leer con un lector de mano con cable. Un teléfono o una cámara guardaría una imagen: no los use.</translation>
    </message>
</context>
<context>
    <name>PublicWindow</name>
    <message>
        <source>A secret is being typed</source>
        <translation>Se está introduciendo un secreto</translation>
    </message>
    <message>
        <source>%1&apos;s turn</source>
        <translation>Turno de %1</translation>
    </message>
    <message>
        <source>For everybody in the room</source>
        <translation>Para todos en la sala</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is what a value is called, %2 the value</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>ScreenCovers</name>
    <message>
        <source>This screen is covered during a turn.</source>
        <translation>Esta pantalla está cubierta durante un turno.</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>SHARE FILE</source>
        <translation>ARCHIVO DE PARTE</translation>
    </message>
    <message>
        <source>Strength %1, any %2 of %3 sheets, check value %4</source>
        <translation>Nivel %1, %2 hojas cualesquiera de %3, valor de comprobación %4</translation>
    </message>
    <message>
        <source>What you need</source>
        <translation>Lo que necesita</translation>
    </message>
    <message>
        <source>As many custodian sheets as are needed, this share file, the backups of the keys, and an empty SmartCard-HSM or Nitrokey HSM.</source>
        <translation>Tantas hojas de custodios como hagan falta, este archivo de parte, las copias de las claves y un SmartCard-HSM o Nitrokey HSM vacío.</translation>
    </message>
    <message>
        <source>With Quorate</source>
        <translation>Con Quorate</translation>
    </message>
    <message>
        <source>Start page: Put a replacement token into service. The program asks for all.</source>
        <translation>Página de inicio: poner en servicio un token sustituto. El programa lo pregunta todo.</translation>
    </message>
    <message>
        <source>With OpenSC</source>
        <translation>Con OpenSC</translation>
    </message>
    <message>
        <source>Type the two lines above into a file typed.txt. Compare what sha256sum prints. Never put a PIN on the command line.</source>
        <translation>Teclee las dos líneas de arriba en un archivo typed.txt. Compare lo que muestra sha256sum. Nunca ponga un PIN en la línea de órdenes.</translation>
    </message>
    <message>
        <source>sc-hsm-tool cannot read sheets of this size. Use the script.</source>
        <translation>sc-hsm-tool no puede leer hojas de este tamaño. Use el script.</translation>
    </message>
    <message>
        <source>The 1 after --dkek-shares is the number of share files of the token. Type the prime once, then number and value of each sheet: digits only, no letters in thick boxes, no seal; 60 digits without blanks. Compare the check value before you restore a key.</source>
        <translation>El 1 tras --dkek-shares es el número de archivos de parte del token. Teclee el primo una vez y después número y valor de cada hoja: solo dígitos, sin letras de casillas gruesas ni sello; 60 dígitos sin espacios. Compare el valor de comprobación antes de restaurar una clave.</translation>
    </message>
    <message>
        <source>If OpenSC is gone</source>
        <translation>Si OpenSC ya no existe</translation>
    </message>
    <message>
        <source>Each value is a polynomial over the prime at x, and x is the share number read as hexadecimal: 10 is 16. The polynomial at 0 is the password, as bytes, the highest first, as long as the prime. Key and start value: OpenSSL&apos;s EVP_BytesToKey with MD5, bytes 8 to 15 of the file as salt, 10 000 000 rounds. Then AES-256-CBC over bytes 16 to 63 gives the share, 32 bytes.</source>
        <translation>Cada valor es un polinomio módulo el primo en x, y x es el número de la parte leído en hexadecimal: 10 es 16. El polinomio en 0 es la contraseña, en bytes, el más alto primero, tan larga como el primo. Clave y valor inicial: EVP_BytesToKey de OpenSSL con MD5, bytes 8 a 15 del archivo como sal, 10 000 000 vueltas. AES-256-CBC sobre los bytes 16 a 63 da después la parte, 32 bytes.</translation>
    </message>
    <message>
        <source>The script on the next pages does this, and takes the key itself out of a key backup without any token. Type it into a file recover.py on a computer that is not connected to anything, with Python 3.8 or newer and openssl. The spaces at the start of its lines count: each step is 4.</source>
        <translation>El script de las páginas siguientes lo hace, y además saca la clave misma de una copia, sin ningún token. Tecléelo en un archivo recover.py en un equipo sin conexión alguna, con Python 3.8 o posterior y openssl. Los espacios al inicio de las líneas cuentan: cada nivel son 4.</translation>
    </message>
    <message>
        <source>The first prints the check value. The second also writes the key to backup.bin.pem: keep that file from everybody else.</source>
        <translation>La primera muestra el valor de comprobación. La segunda además escribe la clave en backup.bin.pem: nadie más debe tener ese archivo.</translation>
    </message>
    <message>
        <source>THIS SHEET IS VOID</source>
        <translation>ESTA HOJA ES NULA</translation>
    </message>
    <message>
        <source>CUSTODIAN SHEET</source>
        <translation>HOJA DE CUSTODIO</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Juego</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>Custodian</source>
        <translation>Custodio</translation>
    </message>
    <message>
        <source>Check value</source>
        <translation>Valor de comprobación</translation>
    </message>
    <message>
        <source>Share file SHA-256</source>
        <translation>SHA-256 del archivo de parte</translation>
    </message>
    <message>
        <source>Strength, made on</source>
        <translation>Nivel, creado el</translation>
    </message>
    <message>
        <source>Sheet number</source>
        <translation>Número de hoja</translation>
    </message>
    <message>
        <source>%1 of %2 (any %3 are needed)</source>
        <translation>%1 de %2 (hacen falta %3 cualesquiera)</translation>
    </message>
    <message>
        <source>64 bits only: within reach of an attacker who has the share file. Keep that file locked away.</source>
        <translation>Solo 64 bits: al alcance de un atacante que tenga el archivo de parte. Guarde ese archivo bajo llave.</translation>
    </message>
    <message>
        <source>Not with sc-hsm-tool: only Quorate or the printed script can read a sheet of this size.</source>
        <translation>No con sc-hsm-tool: solo Quorate o el script impreso leen una hoja de este tamaño.</translation>
    </message>
    <message>
        <source>Consent words: %1</source>
        <translation>Palabras de consentimiento: %1</translation>
    </message>
    <message>
        <source>The ceremony was stopped. No share file exists that this sheet opens. Shred the sheet with this number and keep this notice.</source>
        <translation>La ceremonia se detuvo. No existe archivo de parte que esta hoja abra. Destruya la hoja con este número y guarde este aviso.</translation>
    </message>
    <message>
        <source>Witness</source>
        <translation>Testigo</translation>
    </message>
    <message>
        <source>Destroyed on</source>
        <translation>Destruida el</translation>
    </message>
    <message>
        <source>▼ Fold the top down: second</source>
        <translation>▼ Después doble la parte de arriba</translation>
    </message>
    <message>
        <source>▲ Fold the bottom up: first</source>
        <translation>▲ Primero doble la parte de abajo</translation>
    </message>
    <message>
        <source>Prime (public)</source>
        <translation>Primo (público)</translation>
    </message>
    <message>
        <source>Share number</source>
        <translation>Parte n.º</translation>
    </message>
    <message>
        <source>Write the digits like these:</source>
        <translation>Escriba así:</translation>
    </message>
    <message>
        <source>Seal (4 letters)</source>
        <translation>Sello (4 letras)</translation>
    </message>
    <message>
        <source>Letters in thick boxes are checks. Leave them out in other programs.</source>
        <translation>Las letras en casillas gruesas son de control. Omítalas en otros programas.</translation>
    </message>
    <message>
        <source>Envelope number</source>
        <translation>Sobre n.º</translation>
    </message>
    <message>
        <source>Sealed on, UTC</source>
        <translation>Sellada el, UTC</translation>
    </message>
    <message>
        <source>Replaces sheet</source>
        <translation>Sustituye a la hoja</translation>
    </message>
    <message>
        <source>VOID</source>
        <translation>NULO</translation>
    </message>
    <message>
        <source>REHEARSAL - nothing here is real. Do not keep these sheets.</source>
        <translation>ENSAYO - nada de esto es real. No conserve estas hojas.</translation>
    </message>
    <message>
        <source>The share was written again on a newer sheet. The sheet with this number may still show it: shred that sheet and keep this notice.</source>
        <translation>La parte se escribió de nuevo en una hoja más reciente. La hoja con este número puede mostrarla todavía: destruya esa hoja y guarde este aviso.</translation>
    </message>
    <message>
        <source>Opened by a password, check value of the file %1</source>
        <translation>Se abre con una contraseña, valor de comprobación del archivo %1</translation>
    </message>
    <message>
        <source>Every share file of the token with the password of each, the backups of the keys, and an empty SmartCard-HSM or Nitrokey HSM.</source>
        <translation>Todos los archivos de parte del token con la contraseña de cada uno, las copias de las claves y un SmartCard-HSM o Nitrokey HSM vacío.</translation>
    </message>
    <message>
        <source>The number after --dkek-shares is the number of share files of the token: import each of them. The tool asks for the password of the file: type it as on its sheet, capitals and blanks too.</source>
        <translation>El número tras --dkek-shares es el número de archivos de parte del token: importe cada uno de ellos. La herramienta pide la contraseña del archivo: tecléela como en su hoja, también mayúsculas y espacios.</translation>
    </message>
    <message>
        <source>Compare the check value before you restore a key.</source>
        <translation>Compare el valor de comprobación antes de restaurar una clave.</translation>
    </message>
    <message>
        <source>The check value above is that of this file alone. That of the token comes from all its files and stands in the record of their import: compare it before you restore a key.</source>
        <translation>El valor de comprobación de arriba es el de este archivo solo. El del token procede de todos sus archivos y consta en el acta de su importación: compárelo antes de restaurar una clave.</translation>
    </message>
    <message>
        <source>Key and start value: OpenSSL&apos;s EVP_BytesToKey with MD5 of the password, bytes 8 to 15 of the file as salt, 10 000 000 rounds. Then AES-256-CBC over bytes 16 to 63 gives the share, 32 bytes. Several shares are combined by exclusive or.</source>
        <translation>Clave y valor inicial: EVP_BytesToKey de OpenSSL con MD5 a partir de la contraseña, bytes 8 a 15 del archivo como sal, 10 000 000 vueltas. AES-256-CBC sobre los bytes 16 a 63 da después la parte, 32 bytes. Varias partes se combinan con o exclusivo.</translation>
    </message>
    <message>
        <source>Where it asks for the prime, press Enter; it then asks for the password. For a key of a token with several share files name all of them in place of set.pbe.</source>
        <translation>Cuando pida el primo, pulse Intro; después pide la contraseña. Para una clave de un token con varios archivos de parte, nómbrelos todos en lugar de set.pbe.</translation>
    </message>
    <message>
        <source>PASSWORD SHEET</source>
        <translation>HOJA DE CONTRASEÑA</translation>
    </message>
    <message>
        <source>Share file</source>
        <translation>Archivo de parte</translation>
    </message>
    <message>
        <source>Check value of the file</source>
        <translation>Valor de comprobación</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Creado el</translation>
    </message>
    <message>
        <source>the only one of its set</source>
        <translation>el único de su juego</translation>
    </message>
    <message>
        <source>%1 of %2 (all of them are needed)</source>
        <translation>%1 de %2 (hacen falta todos)</translation>
    </message>
    <message>
        <source>Password (by hand)</source>
        <translation>Contraseña (a mano)</translation>
    </message>
    <message>
        <source>Capital and small letters differ: underline each capital letter. Write a blank as %1.</source>
        <translation>Las mayúsculas y las minúsculas son distintas: subraye cada mayúscula. Escriba un espacio como %1.</translation>
    </message>
    <message>
        <source>Write like this:</source>
        <translation>Escriba así:</translation>
    </message>
    <message>
        <source>One character in each box. Six words: small letters, and one blank between two words. Longer than all the boxes: go on on a second copy of this page.</source>
        <translation>Un carácter en cada casilla. Seis palabras: en minúsculas, con un espacio entre dos palabras. Más larga que todas las casillas: siga en una segunda copia de esta página.</translation>
    </message>
</context>
<context>
    <name>TokenCard</name>
    <message>
        <source>This token is in use by a program.</source>
        <translation>Un programa está usando este token.</translation>
    </message>
    <message>
        <source>The token is being read.</source>
        <translation>El token se está leyendo.</translation>
    </message>
    <message>
        <source>No token is in this reader.</source>
        <translation>No hay ningún token en este lector.</translation>
    </message>
    <message>
        <source>Token %1</source>
        <extracomment>%1 is a serial number, %2 the name that somebody gave the token</extracomment>
        <translation>Token %1</translation>
    </message>
    <message>
        <source>Token %1, %2</source>
        <translation>Token %1, %2</translation>
    </message>
    <message>
        <source>State: %1</source>
        <extracomment>%1 says in words what state a token is in</extracomment>
        <translation>Estado: %1</translation>
    </message>
    <message>
        <source>In use now; this is its last known state.</source>
        <translation>En uso ahora; este es su último estado conocido.</translation>
    </message>
</context>
<context>
    <name>quorate::ui::AccessibilityDialog</name>
    <message>
        <source>Accessibility</source>
        <translation>Accesibilidad</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>a size of letters in per cent</extracomment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Size of letters</source>
        <translation>Tamaño de letra</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>As the computer says</source>
        <translation>Según el equipo</translation>
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
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Use these settings</source>
        <translation>Usar estos ajustes</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>the name of one choice for screen readers; %1 is the question, %2 the choice</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Time limits</source>
        <translation>Límites de tiempo</translation>
    </message>
    <message>
        <source>Only hide when I say so</source>
        <translation>Ocultar solo cuando yo lo diga</translation>
    </message>
    <message>
        <source>A share then stays on the screen until somebody hides it, or until another window comes to the front. Holds until this program ends.</source>
        <translation>Una parte permanece entonces en la pantalla hasta que alguien la oculta o hasta que otra ventana pasa al frente. Vale hasta que este programa termina.</translation>
    </message>
</context>
<context>
    <name>quorate::ui::ActionBar</name>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Ctrl+.</source>
        <extracomment>the keys Control and full stop</extracomment>
        <translation>Ctrl+.</translation>
    </message>
    <message>
        <source>Deviation</source>
        <extracomment>what went otherwise than planned, for the record</extracomment>
        <translation>Desviación</translation>
    </message>
    <message>
        <source>Ctrl+D</source>
        <extracomment>the keys Control and D</extracomment>
        <translation>Ctrl+D</translation>
    </message>
    <message>
        <source>Put into the record what went otherwise than planned.</source>
        <translation>Anotar en el acta lo que fue distinto de lo previsto.</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Ctrl+P</source>
        <extracomment>the keys Control and P</extracomment>
        <translation>Ctrl+P</translation>
    </message>
    <message>
        <source>Step away from your turn. Only your return code brings it back.</source>
        <translation>Deje su turno por un momento. Solo su código de regreso lo recupera.</translation>
    </message>
</context>
<context>
    <name>quorate::ui::Badge</name>
    <message>
        <source>circle</source>
        <translation>círculo</translation>
    </message>
    <message>
        <source>triangle</source>
        <translation>triángulo</translation>
    </message>
    <message>
        <source>square</source>
        <translation>cuadrado</translation>
    </message>
    <message>
        <source>diamond</source>
        <translation>rombo</translation>
    </message>
    <message>
        <source>pentagon</source>
        <translation>pentágono</translation>
    </message>
    <message>
        <source>star</source>
        <translation>estrella</translation>
    </message>
    <message>
        <source>hexagon</source>
        <translation>hexágono</translation>
    </message>
    <message>
        <source>cross</source>
        <translation>cruz</translation>
    </message>
    <message>
        <source>crescent</source>
        <translation>media luna</translation>
    </message>
    <message>
        <source>%1 in a ring</source>
        <extracomment>%1 is a shape, such as &quot;star&quot;</extracomment>
        <translation>%1 en un anillo</translation>
    </message>
</context>
<context>
    <name>quorate::ui::CeremonyView</name>
    <message>
        <source>Error: %1</source>
        <extracomment>a window&apos;s title; %1 is the heading of the page</extracomment>
        <translation>Error: %1</translation>
    </message>
</context>
<context>
    <name>quorate::ui::ChooseFilePage</name>
    <message>
        <source>%1, line %2</source>
        <extracomment>%1 is a kind of file, %2 counts them</extracomment>
        <translation>%1, línea %2</translation>
    </message>
    <message>
        <source>Or all in a folder</source>
        <translation>O todos los de una carpeta</translation>
    </message>
    <message>
        <source>Found on this computer</source>
        <translation>Encontrados en este equipo</translation>
    </message>
    <message>
        <source>Files found on this computer</source>
        <translation>Archivos encontrados en este equipo</translation>
    </message>
    <message numerus="yes">
        <source>All %n in one folder</source>
        <translation>
            <numerusform>%n en una misma carpeta</numerusform>
            <numerusform>Los %n de una misma carpeta</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a file first.</source>
        <translation>Elija primero un archivo.</translation>
    </message>
</context>
<context>
    <name>quorate::ui::ChooseTokenPage</name>
    <message>
        <source>Tokens that are plugged in</source>
        <translation>Tokens conectados</translation>
    </message>
    <message>
        <source>No token is plugged in. Plug it in now; this list follows.</source>
        <translation>No hay ningún token conectado. Conéctelo ahora; esta lista se actualiza sola.</translation>
    </message>
    <message>
        <source>Go on without a token</source>
        <translation>Continuar sin token</translation>
    </message>
    <message>
        <source>This step needs token %1.</source>
        <translation>Este paso necesita el token %1.</translation>
    </message>
    <message>
        <source>This token has another part in this ceremony.</source>
        <translation>Este token tiene otro papel en esta ceremonia.</translation>
    </message>
    <message>
        <source>Choose a token first.</source>
        <translation>Elija primero un token.</translation>
    </message>
</context>
<context>
    <name>quorate::ui::ClearedPage</name>
    <message>
        <source>Next:</source>
        <translation>A continuación:</translation>
    </message>
</context>
<context>
    <name>quorate::ui::ComparePage</name>
    <message>
        <source>They are the same</source>
        <translation>Son iguales</translation>
    </message>
    <message>
        <source>They differ</source>
        <translation>Son distintas</translation>
    </message>
</context>
<context>
    <name>quorate::ui::ConsentBox</name>
    <message>
        <source>Read these six words aloud. They must stay the same to the end.</source>
        <translation>Lea estas seis palabras en voz alta. Deben seguir siendo las mismas hasta el final.</translation>
    </message>
    <message>
        <source>Six words of consent: %1</source>
        <extracomment>%1 are six English words</extracomment>
        <translation>Seis palabras de acuerdo: %1</translation>
    </message>
</context>
<context>
    <name>quorate::ui::DeviationDialog</name>
    <message>
        <source>What went otherwise than planned?</source>
        <translation>¿Qué fue distinto de lo previsto?</translation>
    </message>
    <message>
        <source>It goes into the record, with the time and the step. The ceremony goes on.</source>
        <translation>Queda en el acta, con la hora y el paso. La ceremonia continúa.</translation>
    </message>
    <message>
        <source>What was expected?</source>
        <translation>¿Qué se esperaba?</translation>
    </message>
    <message>
        <source>What happened?</source>
        <translation>¿Qué ocurrió?</translation>
    </message>
    <message>
        <source>Who decided?</source>
        <translation>¿Quién decidió?</translation>
    </message>
    <message>
        <source>What was decided?</source>
        <translation>¿Qué se decidió?</translation>
    </message>
    <message>
        <source>Put it into the record</source>
        <translation>Anotar en el acta</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Answer all four questions first.</source>
        <translation>Responda primero a las cuatro preguntas.</translation>
    </message>
    <message>
        <source>One of these texts looks as if it held a secret. It was not saved. Remove the digits: the record must stay free of secrets.</source>
        <translation>Uno de estos textos parece contener un secreto. No se guardó. Quite los dígitos: el acta no debe contener secretos.</translation>
    </message>
    <message>
        <source>The record could not be written. Nothing was saved. Make room on its medium, or stop the ceremony.</source>
        <translation>No se pudo escribir el acta. No se guardó nada. Libere espacio en el soporte o detenga la ceremonia.</translation>
    </message>
</context>
<context>
    <name>quorate::ui::EnterSharePage</name>
    <message>
        <source>Sheet without check letters</source>
        <translation>Hoja sin letras de control</translation>
    </message>
    <message>
        <source>Sheet with check letters</source>
        <translation>Hoja con letras de control</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Type again: %1</source>
        <extracomment>%1 is a list of group names such as &quot;A3, B1&quot;</extracomment>
        <translation>Escriba de nuevo: %1</translation>
    </message>
    <message>
        <source>Show the seal again</source>
        <translation>Mostrar el sello otra vez</translation>
    </message>
    <message>
        <source>Show %1 again</source>
        <translation>Mostrar %1 otra vez</translation>
    </message>
    <message numerus="yes">
        <source>Hides in %n second(s) if no key is pressed.</source>
        <translation>
            <numerusform>Se oculta en %n segundo si no se pulsa ninguna tecla.</numerusform>
            <numerusform>Se oculta en %n segundos si no se pulsa ninguna tecla.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take a new sheet</source>
        <translation>Tomar una hoja nueva</translation>
    </message>
    <message>
        <source>Scan the QR code</source>
        <translation>Escanear el código QR</translation>
    </message>
    <message>
        <source>Scan the QR code on your sheet now. Nothing of it is shown.</source>
        <translation>Escanee ahora el código QR de su hoja. No se muestra nada de él.</translation>
    </message>
</context>
<context>
    <name>quorate::ui::ErasePage</name>
    <message numerus="yes">
        <source>Type the last %n character(s) of the serial:</source>
        <translation>
            <numerusform>Escriba el último carácter del número de serie:</numerusform>
            <numerusform>Escriba los últimos %n caracteres del número de serie:</numerusform>
        </translation>
    </message>
    <message>
        <source>The button works when they match the serial above.</source>
        <translation>El botón se activa cuando coinciden con el número de serie de arriba.</translation>
    </message>
</context>
<context>
    <name>quorate::ui::FieldSet</name>
    <message>
        <source>%1: one less</source>
        <extracomment>the name of a button for screen readers; %1 is what is counted</extracomment>
        <translation>%1: uno menos</translation>
    </message>
    <message>
        <source>%1: one more</source>
        <extracomment>the name of a button for screen readers; %1 is what is counted</extracomment>
        <translation>%1: uno más</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>the name of one choice for screen readers; %1 is the question, %2 the choice
----------
%1 is the name of a field, %2 what is wrong with it</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>quorate::ui::GiveSecretPage</name>
    <message>
        <source>Wrong entries are not counted here: nothing can be blocked.</source>
        <translation>Aquí no se cuentan las entradas incorrectas: nada se puede bloquear.</translation>
    </message>
    <message>
        <source>The token counts wrong entries, but does not tell how many are left.</source>
        <translation>El token cuenta las entradas incorrectas, pero no indica cuántas quedan.</translation>
    </message>
    <message numerus="yes">
        <source>Tries left: %n</source>
        <translation>
            <numerusform>Intentos restantes:&#xa0;%n</numerusform>
            <numerusform>Intentos restantes:&#xa0;%n</numerusform>
        </translation>
    </message>
    <message>
        <source>Type all 16 characters.</source>
        <translation>Escriba los 16 caracteres.</translation>
    </message>
    <message>
        <source>Type it first.</source>
        <translation>Escríbalo primero.</translation>
    </message>
    <message>
        <source>Show the words again</source>
        <translation>Mostrar de nuevo las palabras</translation>
    </message>
    <message>
        <source>Choose a password of my own</source>
        <translation>Elegir yo una contraseña</translation>
    </message>
</context>
<context>
    <name>quorate::ui::GroupField</name>
    <message>
        <source>done</source>
        <extracomment>a group of a share that was typed and is accepted</extracomment>
        <translation>hecho</translation>
    </message>
    <message>
        <source>does not match, type it again</source>
        <extracomment>a group of a share that does not match</extracomment>
        <translation>no coincide, escríbalo de nuevo</translation>
    </message>
</context>
<context>
    <name>quorate::ui::HandoverPage</name>
    <message>
        <source>Practise first</source>
        <translation>Practicar primero</translation>
    </message>
</context>
<context>
    <name>quorate::ui::HelpDialog</name>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>This page</source>
        <translation>Esta página</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>quorate::ui::HomePage</name>
    <message>
        <source>Set up</source>
        <translation>Puesta en marcha</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Claves</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Sustitución</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Assure</source>
        <translation>Comprobación</translation>
    </message>
    <message>
        <source>Changes nothing</source>
        <translation>No cambia nada</translation>
    </message>
    <message>
        <source>Adds</source>
        <translation>Añade</translation>
    </message>
    <message>
        <source>Changes PINs</source>
        <translation>Cambia los PIN</translation>
    </message>
    <message>
        <source>ERASES TOKEN</source>
        <translation>BORRA EL TOKEN</translation>
    </message>
    <message>
        <source>Present: %1</source>
        <extracomment>%1 lists who must be there</extracomment>
        <translation>Presentes: %1</translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s)</source>
        <translation>
            <numerusform>alrededor de %n minuto</numerusform>
            <numerusform>alrededor de %n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>¿Qué quiere hacer?</translation>
    </message>
    <message>
        <source>Ceremonies</source>
        <translation>Ceremonias</translation>
    </message>
    <message>
        <source>Changes nothing real</source>
        <translation>No cambia nada real</translation>
    </message>
</context>
<context>
    <name>quorate::ui::LinesEdit</name>
    <message>
        <source>%1, line %2</source>
        <extracomment>%1 is what the list asks for, such as &quot;Custodians&quot;; %2 counts its lines</extracomment>
        <translation>%1, línea %2</translation>
    </message>
</context>
<context>
    <name>quorate::ui::MainWindow</name>
    <message>
        <source>Quorate</source>
        <translation>Quorate</translation>
    </message>
    <message>
        <source>Key ceremonies</source>
        <translation>Ceremonias de claves</translation>
    </message>
    <message>
        <source>Rehearsal on simulated tokens</source>
        <translation>Ensayo con tokens simulados</translation>
    </message>
    <message>
        <source>Real tokens</source>
        <translation>Tokens reales</translation>
    </message>
</context>
<context>
    <name>quorate::ui::NewSecretPage</name>
    <message>
        <source>Type it twice.</source>
        <translation>Escríbalo dos veces.</translation>
    </message>
    <message>
        <source>Do not pause</source>
        <translation>No pausar</translation>
    </message>
    <message>
        <source>Offer me six words</source>
        <translation>Ofrecerme seis palabras</translation>
    </message>
</context>
<context>
    <name>quorate::ui::OutcomePage</name>
    <message>
        <source>Keep in mind</source>
        <translation>Tenga en cuenta</translation>
    </message>
    <message>
        <source>Review the record before people leave: its entries, deviations and open items. Then print it, let everybody sign, and have the witness copy the first four groups of the last hash by hand.</source>
        <translation>Revise el acta antes de que nadie se vaya: entradas, desviaciones y asuntos pendientes. Después imprímala, haga que todos firmen y que el testigo copie a mano los cuatro primeros grupos del último hash.</translation>
    </message>
    <message>
        <source>Review and print the record</source>
        <translation>Revisar e imprimir el acta</translation>
    </message>
</context>
<context>
    <name>quorate::ui::Page</name>
    <message>
        <source>PRACTICE - this is not your share</source>
        <translation>PRÁCTICA - esta no es su parte</translation>
    </message>
</context>
<context>
    <name>quorate::ui::PathEdit</name>
    <message>
        <source>Browse...</source>
        <translation>Examinar...</translation>
    </message>
    <message>
        <source>Browse for: %1</source>
        <extracomment>the name of a button for screen readers; %1 is what is looked for</extracomment>
        <translation>Examinar para elegir: %1</translation>
    </message>
</context>
<context>
    <name>quorate::ui::PausedPage</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n segundo</numerusform>
            <numerusform>%n segundos</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep waiting</source>
        <translation>Seguir esperando</translation>
    </message>
    <message numerus="yes">
        <source>Tries left: %n</source>
        <translation>
            <numerusform>Intentos restantes:&#xa0;%n</numerusform>
            <numerusform>Intentos restantes:&#xa0;%n</numerusform>
        </translation>
    </message>
    <message>
        <source>Type it first.</source>
        <translation>Escríbalo primero.</translation>
    </message>
    <message>
        <source>Keep waiting? Without an answer this turn is void in %1. Press &quot;Keep waiting&quot; for more time.</source>
        <extracomment>%1 is a time such as &quot;10 minutes&quot;</extracomment>
        <translation>¿Seguir esperando? Sin respuesta, este turno queda anulado en %1. Pulse «Seguir esperando» para tener más tiempo.</translation>
    </message>
    <message>
        <source>Ctrl+K</source>
        <extracomment>the keys Control and K</extracomment>
        <translation>Ctrl+K</translation>
    </message>
</context>
<context>
    <name>quorate::ui::PrivateReading</name>
    <message>
        <source>I use headphones or braille - read it to me</source>
        <translation>Uso auriculares o braille - léamela</translation>
    </message>
    <message>
        <source>Put on headphones or use a braille display. Through a loudspeaker everybody would hear your share.</source>
        <translation>Póngase auriculares o use una línea braille. Por un altavoz todos oirían su parte.</translation>
    </message>
    <message>
        <source>Stop reading to me</source>
        <translation>Dejar de leerme</translation>
    </message>
    <message>
        <source>Read to me privately</source>
        <translation>Leerme en privado</translation>
    </message>
    <message>
        <source>Your screen reader may read one group at a time. The arrow keys go from group to group.</source>
        <translation>Su lector de pantalla puede leer un grupo cada vez. Las flechas van de grupo en grupo.</translation>
    </message>
</context>
<context>
    <name>quorate::ui::ProblemBox</name>
    <message>
        <source>There is a problem</source>
        <translation>Hay un problema</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Keyboard: %1.</source>
        <translation>Teclado: %1.</translation>
    </message>
</context>
<context>
    <name>quorate::ui::ReadyPage</name>
    <message>
        <source>End the practice</source>
        <translation>Terminar la práctica</translation>
    </message>
    <message>
        <source>Practise first</source>
        <translation>Practicar primero</translation>
    </message>
    <message>
        <source>Hold to peek</source>
        <translation>Mirar pulsando</translation>
    </message>
    <message>
        <source>Shown only while you hold the key or the mouse button down.</source>
        <translation>Se muestra solo mientras mantenga pulsada la tecla o el botón del ratón.</translation>
    </message>
</context>
<context>
    <name>quorate::ui::RehearsalBanner</name>
    <message>
        <source>REHEARSAL - nothing here is real. Do not keep these sheets.</source>
        <translation>ENSAYO - nada de esto es real. No conserve estas hojas.</translation>
    </message>
</context>
<context>
    <name>quorate::ui::RevealPage</name>
    <message>
        <source>Keep showing</source>
        <translation>Seguir mostrando</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Size %1 %</source>
        <translation>Tamaño %1 %</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Más pequeño</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Más grande</translation>
    </message>
    <message numerus="yes">
        <source>Hides in %n second(s). Press &quot;Keep showing&quot; for more time.</source>
        <translation>
            <numerusform>Se oculta en %n segundo. Pulse «Seguir mostrando» para tener más tiempo.</numerusform>
            <numerusform>Se oculta en %n segundos. Pulse «Seguir mostrando» para tener más tiempo.</numerusform>
        </translation>
    </message>
    <message>
        <source>K</source>
        <extracomment>the key K</extracomment>
        <translation>K</translation>
    </message>
    <message>
        <source>Stays until you press Esc.</source>
        <translation>Se queda hasta que pulse Esc.</translation>
    </message>
    <message>
        <source>Only hide when I say so</source>
        <translation>Ocultar solo cuando yo lo diga</translation>
    </message>
    <message>
        <source>Set the time limit again</source>
        <translation>Volver a poner el límite de tiempo</translation>
    </message>
    <message>
        <source>Hides when you let go.</source>
        <translation>Se oculta cuando deja de pulsar.</translation>
    </message>
    <message numerus="yes">
        <source>Hides when you let go, and after %n second(s) at the latest.</source>
        <translation>
            <numerusform>Se oculta cuando deja de pulsar, como muy tarde en %n segundo.</numerusform>
            <numerusform>Se oculta cuando deja de pulsar, como muy tarde en %n segundos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quorate::ui::SaveFilePage</name>
    <message>
        <source>First folder</source>
        <translation>Primera carpeta</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Second folder, best on another medium; may stay empty</source>
        <translation>Segunda carpeta, mejor en otro soporte; puede quedar vacía</translation>
    </message>
    <message>
        <source>These files will be made there:</source>
        <translation>Allí se crearán estos archivos:</translation>
    </message>
    <message>
        <source>Choose a folder first.</source>
        <translation>Elija primero una carpeta.</translation>
    </message>
</context>
<context>
    <name>quorate::ui::SecretFields</name>
    <message>
        <source>User PIN</source>
        <translation>PIN de usuario</translation>
    </message>
    <message>
        <source>SO-PIN</source>
        <translation>SO-PIN</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>%1, a second time</source>
        <extracomment>%1 is &quot;User PIN&quot;, &quot;SO-PIN&quot;, &quot;Password&quot; or &quot;Return code&quot;</extracomment>
        <translation>%1, por segunda vez</translation>
    </message>
    <message>
        <source>Caps Lock seems to be on.</source>
        <translation>El bloqueo de mayúsculas parece estar activado.</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>Mostrar lo que se escribe</translation>
    </message>
    <message>
        <source>Hide what is typed</source>
        <translation>Ocultar lo que se escribe</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) typed.</source>
        <translation>
            <numerusform>%n carácter escrito.</numerusform>
            <numerusform>%n caracteres escritos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The second time: %n.</source>
        <translation>
            <numerusform>La segunda vez: %n.</numerusform>
            <numerusform>La segunda vez: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keyboard: %1.</source>
        <translation>Teclado: %1.</translation>
    </message>
    <message>
        <source>Return code</source>
        <translation>Código de regreso</translation>
    </message>
    <message>
        <source>Show while I hold</source>
        <translation>Mostrar mientras mantengo pulsado</translation>
    </message>
    <message>
        <source>Keyboard layout: unknown. Show what you type to be sure.</source>
        <translation>Distribución del teclado: desconocida. Muestre lo que escribe para estar seguro.</translation>
    </message>
</context>
<context>
    <name>quorate::ui::SecretGrid</name>
    <message>
        <source>Share</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>Secret digits</source>
        <translation>Dígitos secretos</translation>
    </message>
    <message numerus="yes">
        <source>hidden, %n group(s)</source>
        <translation>
            <numerusform>oculto, %n grupo</numerusform>
            <numerusform>oculto, %n grupos</numerusform>
        </translation>
    </message>
    <message>
        <source>Secret words</source>
        <translation>Palabras secretas</translation>
    </message>
</context>
<context>
    <name>quorate::ui::SecretInput</name>
    <message numerus="yes">
        <source>hidden, %n character(s)</source>
        <translation>
            <numerusform>oculto, %n carácter</numerusform>
            <numerusform>oculto, %n caracteres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quorate::ui::StepRail</name>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>later</source>
        <translation>después</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>detenido</translation>
    </message>
    <message>
        <source>Step %1 of %2, %3: %4</source>
        <extracomment>for screen readers; %3 is &quot;done&quot;, &quot;now&quot;, &quot;later&quot; or &quot;stopped&quot;, %4 the name of the step</extracomment>
        <translation>Paso %1 de %2, %3: %4</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Paso %1 de %2: %3</translation>
    </message>
</context>
<context>
    <name>quorate::ui::StopDialog</name>
    <message>
        <source>Stop the ceremony?</source>
        <translation>¿Detener la ceremonia?</translation>
    </message>
    <message>
        <source>Reason, if you stop (it goes into the record):</source>
        <translation>Motivo, si la detiene (se incluye en el acta):</translation>
    </message>
    <message>
        <source>Stop and record why</source>
        <translation>Detener y hacer constar el motivo</translation>
    </message>
    <message>
        <source>Write a reason first.</source>
        <translation>Escriba primero un motivo.</translation>
    </message>
    <message>
        <source>Keep going</source>
        <translation>Seguir adelante</translation>
    </message>
    <message>
        <source>Token: %1</source>
        <translation>Token: %1</translation>
    </message>
    <message>
        <source>Files: %1</source>
        <translation>Archivos: %1</translation>
    </message>
    <message>
        <source>Sheets: %1</source>
        <translation>Hojas: %1</translation>
    </message>
    <message>
        <source>This looks as if it held a secret, so it was not taken. Remove the digits: the record must stay free of secrets.</source>
        <translation>Esto parece contener un secreto, por eso no se ha aceptado. Quite las cifras: el acta debe quedar libre de secretos.</translation>
    </message>
</context>
<context>
    <name>quorate::ui::TimelinePage</name>
    <message>
        <source>Entry %1, %2, %3</source>
        <extracomment>an entry of a record; %1 its number, %2 the time, %3 a person</extracomment>
        <translation>Entrada %1, %2, %3</translation>
    </message>
    <message>
        <source>Entry %1, step %2, %3, %4</source>
        <extracomment>an entry of a record; %1 its number, %2 the number of a step of the ceremony, %3 the time, %4 a person</extracomment>
        <translation>Entrada %1, paso %2, %3, %4</translation>
    </message>
    <message>
        <source>Not reliable</source>
        <translation>No fiable</translation>
    </message>
    <message>
        <source>Deviation</source>
        <translation>Desviación</translation>
    </message>
    <message>
        <source>Entries of the record</source>
        <translation>Entradas del acta</translation>
    </message>
    <message>
        <source>Show more entries</source>
        <translation>Mostrar más entradas</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>All entries</source>
        <translation>Todas las entradas</translation>
    </message>
    <message>
        <source>Deviations only</source>
        <translation>Solo desviaciones</translation>
    </message>
    <message>
        <source>Only what names files</source>
        <translation>Solo lo que nombra archivos</translation>
    </message>
    <message>
        <source>Only %1</source>
        <extracomment>%1 is a person</extracomment>
        <translation>Solo %1</translation>
    </message>
    <message>
        <source>%1 of %2 entries</source>
        <translation>%1 de %2 entradas</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a line of an entry of a record; %1 is what a value is called, %2 the value</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>quorate::ui::TokenColumn</name>
    <message>
        <source>Connected tokens</source>
        <translation>Tokens conectados</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Conectados</translation>
    </message>
    <message>
        <source>End the rehearsal</source>
        <translation>Terminar el ensayo</translation>
    </message>
    <message>
        <source>Rehearse</source>
        <translation>Ensayar</translation>
    </message>
    <message>
        <source>Tokens are simulated. What is made now is marked TEST and opens nothing real.</source>
        <translation>Los tokens son simulados. Lo que se crea ahora lleva la marca TEST y no abre nada real.</translation>
    </message>
    <message>
        <source>Practise every ceremony on simulated tokens. Nothing real is touched.</source>
        <translation>Practique todas las ceremonias con tokens simulados. No se toca nada real.</translation>
    </message>
    <message>
        <source>Looking for tokens...</source>
        <translation>Buscando tokens...</translation>
    </message>
    <message>
        <source>%1. %2 Or rehearse on simulated tokens.</source>
        <extracomment>%1 says what is wrong, %2 what to do</extracomment>
        <translation>%1. %2 O ensaye con tokens simulados.</translation>
    </message>
    <message>
        <source>No token or card reader is plugged in. Plug one in, or rehearse on simulated tokens.</source>
        <translation>No hay ningún token ni lector de tarjetas conectado. Conecte uno o ensaye con tokens simulados.</translation>
    </message>
</context>
<context>
    <name>quorate::ui::TopBar</name>
    <message>
        <source>Public window</source>
        <translation>Ventana pública</translation>
    </message>
    <message>
        <source>Accessibility</source>
        <translation>Accesibilidad</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>F1</source>
        <extracomment>a key</extracomment>
        <translation>F1</translation>
    </message>
</context>
<context>
    <name>quorate::ui::UnfinishedBanner</name>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Close it in the record</source>
        <translation>Cerrarla en el acta</translation>
    </message>
    <message>
        <source>Unfinished: %1, stopped at step %2 of %3</source>
        <extracomment>%1 is the title of a ceremony that ended unexpectedly</extracomment>
        <translation>Inacabada: %1, detenida en el paso %2 de %3</translation>
    </message>
</context>
<context>
    <name>quorate::ui::WorkPage</name>
    <message>
        <source>Working...</source>
        <translation>Trabajando...</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>This is short and cannot be stopped halfway.</source>
        <translation>Esto dura poco y no se puede detener a la mitad.</translation>
    </message>
    <message>
        <source>%1 % done</source>
        <extracomment>how much of the work is done</extracomment>
        <translation>%1 % completado</translation>
    </message>
</context>
</TS>
