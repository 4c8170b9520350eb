<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Ceremony</name>
    <message>
        <source>Testing every backup&apos;s integrity code</source>
        <translation>Vérification du code d’intégrité de chaque sauvegarde</translation>
    </message>
    <message>
        <source>&quot;%1&quot;: intact (%2).</source>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: intacte (%2).</translation>
    </message>
    <message>
        <source>&quot;%1&quot;: altered, it cannot be restored (%2).</source>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: altérée, elle ne peut pas être restaurée (%2).</translation>
    </message>
    <message>
        <source>&quot;%1&quot;: not of these shares (%2).</source>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: n’appartient pas à ces parts (%2).</translation>
    </message>
    <message>
        <source>Key backups</source>
        <translation>Sauvegardes de clés</translation>
    </message>
    <message>
        <source>Reading the backups</source>
        <translation>Lecture des sauvegardes</translation>
    </message>
    <message>
        <source>There is no key backup in this folder</source>
        <translation>Il n’y a aucune sauvegarde de clé dans ce dossier</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Choisissez un autre dossier.</translation>
    </message>
    <message numerus="yes">
        <source>A list names %n backup(s) that its folder does not have.</source>
        <translation>
            <numerusform>%n sauvegarde nommée dans une liste ne se trouve pas dans le dossier de cette liste.</numerusform>
            <numerusform>%n sauvegardes nommées dans une liste ne se trouvent pas dans le dossier de cette liste.</numerusform>
        </translation>
    </message>
    <message>
        <source>Which key backups?</source>
        <translation>Quelles sauvegardes de clés&#xa0;?</translation>
    </message>
    <message>
        <source>The token has not been changed.</source>
        <translation>Le jeton n’a pas été modifié.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; (%2): opens on no token that is plugged in; it needs check value %3.</source>
        <translation>«&#xa0;%1&#xa0;» (%2)&#xa0;: ne s’ouvre sur aucun jeton branché&#xa0;; il faut la valeur de contrôle %3.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; (%2): opens on %3 by check value %4.</source>
        <translation>«&#xa0;%1&#xa0;» (%2)&#xa0;: s’ouvre sur %3, d’après la valeur de contrôle %4.</translation>
    </message>
    <message>
        <source>- it is also on the token itself: %1</source>
        <translation>- se trouve aussi sur le jeton lui-même&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>- saved in %n place(s): %1</source>
        <translation>
            <numerusform>- sauvegardée dans %n emplacement&#xa0;: %1</numerusform>
            <numerusform>- sauvegardée dans %n emplacements&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>- saved in one place only, make a second copy: %1</source>
        <translation>- sauvegardée dans un seul emplacement, faites une deuxième copie&#xa0;: %1</translation>
    </message>
    <message>
        <source>Token %1 tells its check value only after the user PIN, so it may open more.</source>
        <translation>Le jeton %1 n’indique sa valeur de contrôle qu’après le PIN utilisateur&#xa0;; il ouvre donc peut-être d’autres sauvegardes.</translation>
    </message>
    <message>
        <source>%1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>Only %1 may look. Everyone else turn away.</source>
        <translation>%1 est la seule personne qui peut regarder. Les autres se détournent.</translation>
    </message>
    <message>
        <source>%1: sit down and take your sheet and your pen. Nothing secret is shown yet.</source>
        <translation>%1&#xa0;: asseyez-vous, prenez votre feuille et votre stylo. Rien de secret n’est encore affiché.</translation>
    </message>
    <message>
        <source>I am %1 - start my turn</source>
        <translation>Je suis %1 – commencer mon tour</translation>
    </message>
    <message>
        <source>Your share is hidden</source>
        <translation>Votre part est masquée</translation>
    </message>
    <message>
        <source>Press Show when nobody else can see the screen. Press Esc to hide it at any moment.</source>
        <translation>Appuyez sur «&#xa0;Afficher&#xa0;» quand personne d’autre ne peut voir l’écran. Appuyez sur Esc pour masquer à tout moment.</translation>
    </message>
    <message>
        <source>First write these public values on your sheet:</source>
        <translation>Écrivez d’abord ces valeurs publiques sur votre feuille&#xa0;:</translation>
    </message>
    <message>
        <source>Show my share</source>
        <translation>Afficher ma part</translation>
    </message>
    <message>
        <source>%1&apos;s share, row %2 of %3</source>
        <translation>%1&#xa0;: votre part, ligne %2&#xa0;sur&#xa0;%3</translation>
    </message>
    <message>
        <source>Write every digit and the boxed check letter.</source>
        <translation>Écrivez chaque chiffre et la lettre de contrôle encadrée.</translation>
    </message>
    <message>
        <source>I have written it down</source>
        <translation>J’ai tout noté</translation>
    </message>
    <message>
        <source>Next row</source>
        <translation>Ligne suivante</translation>
    </message>
    <message>
        <source>%1&apos;s share, group %2</source>
        <translation>%1&#xa0;: votre part, groupe %2</translation>
    </message>
    <message>
        <source>Compare it with your sheet. Correct the sheet, not your memory.</source>
        <translation>Comparez-le avec votre feuille. Corrigez la feuille, pas votre mémoire.</translation>
    </message>
    <message>
        <source>Hide it and type</source>
        <translation>Masquer et saisir</translation>
    </message>
    <message>
        <source>Now type it from your sheet</source>
        <translation>Saisissez maintenant votre part d’après votre feuille</translation>
    </message>
    <message>
        <source>Type from the paper, not from memory: this proves the sheet can be read. When the last group is right, your share is cleared by itself.</source>
        <translation>Saisissez d’après le papier, et non de mémoire&#xa0;: cela prouve que la feuille est lisible. Quand le dernier groupe est juste, votre part disparaît d’elle-même.</translation>
    </message>
    <message>
        <source>%1, continue when nobody else can see.</source>
        <translation>%1, continuez quand personne d’autre ne peut voir l’écran.</translation>
    </message>
    <message>
        <source>I am %1 - continue</source>
        <translation>Je suis %1 – continuer</translation>
    </message>
    <message>
        <source>Everything matches</source>
        <translation>Tout correspond</translation>
    </message>
    <message>
        <source>%1&apos;s share has left this screen. Fold your sheet twice before you stand up; paper turned face down can still be read.</source>
        <translation>%1&#xa0;: votre part a quitté cet écran. Pliez votre feuille deux fois avant de vous lever&#xa0;; un papier posé face cachée peut encore être lu.</translation>
    </message>
    <message>
        <source>Hand over to %1</source>
        <translation>Passer le relais à %1</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Nothing is saved yet.</source>
        <translation>Rien n’est encore enregistré.</translation>
    </message>
    <message>
        <source>Hidden: you asked for it</source>
        <translation>Masqué&#xa0;: vous l’avez demandé</translation>
    </message>
    <message>
        <source>Hidden: another window came to the front</source>
        <translation>Masqué&#xa0;: une autre fenêtre est passée au premier plan</translation>
    </message>
    <message>
        <source>Hidden: the screen was locked</source>
        <translation>Masqué&#xa0;: l’écran a été verrouillé</translation>
    </message>
    <message>
        <source>Hidden: a screen was connected</source>
        <translation>Masqué&#xa0;: un écran a été connecté</translation>
    </message>
    <message>
        <source>Hidden: no key was pressed for 2 minutes</source>
        <translation>Masqué&#xa0;: aucune touche n’a été actionnée pendant 2 minutes</translation>
    </message>
    <message>
        <source>Hidden: the time to look was over</source>
        <translation>Masqué&#xa0;: le temps d’affichage est écoulé</translation>
    </message>
    <message>
        <source>Erase and initialise this token?</source>
        <translation>Effacer et initialiser ce jeton&#xa0;?</translation>
    </message>
    <message>
        <source>Erase token</source>
        <translation>Effacer le jeton</translation>
    </message>
    <message>
        <source>Token %1, %2</source>
        <translation>Jeton %1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) will be gone from this token for ever: %1.</source>
        <translation>
            <numerusform>%n clé disparaîtra définitivement de ce jeton&#xa0;: %1.</numerusform>
            <numerusform>%n clés disparaîtront définitivement de ce jeton&#xa0;: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>These are not the last 4 characters of the serial</source>
        <translation>Ce ne sont pas les 4 derniers caractères du numéro de série</translation>
    </message>
    <message>
        <source>Compare with the serial above, and with the label on the token.</source>
        <translation>Comparez avec le numéro de série ci-dessus et avec l’étiquette du jeton.</translation>
    </message>
    <message>
        <source>No file was chosen</source>
        <translation>Aucun fichier n’a été choisi</translation>
    </message>
    <message>
        <source>Only one file can be chosen here</source>
        <translation>Un seul fichier peut être choisi ici</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Choose a file.</source>
        <translation>Choisissez un fichier.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Both places are the same folder</source>
        <translation>Les deux emplacements sont le même dossier</translation>
    </message>
    <message>
        <source>No folder was chosen</source>
        <translation>Aucun dossier n’a été choisi</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>Choose a folder, best on two different media.</source>
        <translation>Choisissez un dossier, ou mieux deux, sur des supports différents.</translation>
    </message>
    <message>
        <source>Give a number from %1 to %2.</source>
        <translation>Indiquez un nombre de %1 à %2.</translation>
    </message>
    <message numerus="yes">
        <source>Give at least %n name(s).</source>
        <translation>
            <numerusform>Indiquez au moins %n nom.</numerusform>
            <numerusform>Indiquez au moins %n noms.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Give at most %n name(s).</source>
        <translation>
            <numerusform>Indiquez au plus %n nom.</numerusform>
            <numerusform>Indiquez au plus %n noms.</numerusform>
        </translation>
    </message>
    <message>
        <source>Each name may stand here only once. Add an initial to tell two people apart.</source>
        <translation>Chaque nom ne peut figurer ici qu’une seule fois. Ajoutez une initiale pour distinguer deux personnes.</translation>
    </message>
    <message>
        <source>Fill this in.</source>
        <translation>Remplissez ce champ.</translation>
    </message>
    <message>
        <source>This is too long.</source>
        <translation>C’est trop long.</translation>
    </message>
    <message>
        <source>Choose one.</source>
        <translation>Faites un choix.</translation>
    </message>
    <message>
        <source>Answer yes or no.</source>
        <translation>Répondez par oui ou par non.</translation>
    </message>
    <message>
        <source>Looking for free places on the token</source>
        <translation>Recherche d’emplacements libres sur le jeton</translation>
    </message>
    <message>
        <source>16 characters, 0-9 and A-F, in 4 groups. If the tries run out, this token can never be initialised again.</source>
        <translation>16 caractères, 0-9 et A-F, en 4 groupes. Si les essais s’épuisent, ce jeton ne pourra plus jamais être initialisé.</translation>
    </message>
    <message>
        <source>This token has none yet. Whoever has it can initialise the token again, which erases it.</source>
        <translation>Ce jeton n’a pas encore de SO-PIN. Quiconque dispose du SO-PIN peut initialiser de nouveau le jeton, ce qui l’efface.</translation>
    </message>
    <message>
        <source>The SO-PIN of this token is printed in manuals. It is replaced right after the token is initialised.</source>
        <translation>Le SO-PIN de ce jeton est imprimé dans des manuels. Il est remplacé aussitôt après l’initialisation du jeton.</translation>
    </message>
    <message>
        <source>Security officer: choose the SO-PIN</source>
        <translation>Responsable de la sécurité&#xa0;: choisissez le SO-PIN</translation>
    </message>
    <message>
        <source>Security officer: choose a new SO-PIN</source>
        <translation>Responsable de la sécurité&#xa0;: choisissez un nouveau SO-PIN</translation>
    </message>
    <message>
        <source>Security officer: enter the SO-PIN</source>
        <translation>Responsable de la sécurité&#xa0;: saisissez le SO-PIN</translation>
    </message>
    <message>
        <source>How is the token to be set up?</source>
        <translation>Comment configurer le jeton&#xa0;?</translation>
    </message>
    <message>
        <source>Key encryption key</source>
        <translation>Clé de chiffrement des clés</translation>
    </message>
    <message>
        <source>From share files: keys can be backed up</source>
        <translation>À partir de fichiers de part&#xa0;: les clés peuvent être sauvegardées</translation>
    </message>
    <message>
        <source>The token&apos;s own: backups only come back to this token until it is initialised again</source>
        <translation>Propre au jeton&#xa0;: les sauvegardes ne peuvent revenir que sur ce jeton, jusqu’à ce qu’il soit de nouveau initialisé</translation>
    </message>
    <message>
        <source>None: keys never leave this token</source>
        <translation>Aucune&#xa0;: les clés ne quittent jamais ce jeton</translation>
    </message>
    <message>
        <source>Number of share files that it needs</source>
        <translation>Nombre de fichiers de part nécessaires</translation>
    </message>
    <message>
        <source>One set of shares is one share file.</source>
        <translation>Un jeu de parts correspond à un fichier de part.</translation>
    </message>
    <message>
        <source>Wrong user PINs until it is blocked</source>
        <translation>Nombre de PIN utilisateur erronés jusqu’au blocage</translation>
    </message>
    <message>
        <source>A longer PIN may have more.</source>
        <translation>Un PIN plus long peut en avoir davantage.</translation>
    </message>
    <message>
        <source>The security officer may unblock the user PIN</source>
        <translation>Le responsable de la sécurité peut débloquer le PIN utilisateur</translation>
    </message>
    <message>
        <source>The user PIN must be changed before its first use</source>
        <translation>Le PIN utilisateur doit être changé avant sa première utilisation</translation>
    </message>
    <message>
        <source>Label of the token</source>
        <translation>Libellé du jeton</translation>
    </message>
    <message>
        <source>What other programs show. May be left empty.</source>
        <translation>C’est ce qu’affichent les autres programmes. Peut rester vide.</translation>
    </message>
    <message>
        <source>A label is written with the user PIN, which is not in use yet. Leave it empty.</source>
        <translation>Un libellé s’écrit avec le PIN utilisateur, qui n’est pas encore en service. Laissez ce champ vide.</translation>
    </message>
    <message>
        <source>Erasing and initialising</source>
        <translation>Effacement et initialisation</translation>
    </message>
    <message>
        <source>Erasing the spare token</source>
        <translation>Effacement du jeton de réserve</translation>
    </message>
    <message>
        <source>The token is read again.</source>
        <translation>Le jeton est relu.</translation>
    </message>
    <message>
        <source>Whether the new SO-PIN is in place already is not known. Give the one that you believe is valid.</source>
        <translation>On ne sait pas si le nouveau SO-PIN est déjà en place. Saisissez celui que vous croyez valable.</translation>
    </message>
    <message>
        <source>Below is what the token says now; it was read again.</source>
        <translation>Ci-dessous figure ce que le jeton indique maintenant&#xa0;; il a été relu.</translation>
    </message>
    <message>
        <source>The token is unchanged.</source>
        <translation>Le jeton est inchangé.</translation>
    </message>
    <message>
        <source>The backups are unchanged. Keys that were restored before this stay on the token.</source>
        <translation>Les sauvegardes sont inchangées. Les clés déjà restaurées auparavant restent sur le jeton.</translation>
    </message>
    <message>
        <source>Where on the token?</source>
        <translation>Où sur le jeton&#xa0;?</translation>
    </message>
    <message>
        <source>Nothing on the token is overwritten. Free places are proposed.</source>
        <translation>Rien n’est écrasé sur le jeton. Des emplacements libres sont proposés.</translation>
    </message>
    <message numerus="yes">
        <source>Already on the token: %n key(s), only to be proven.</source>
        <translation>
            <numerusform>%n des clés est déjà sur le jeton&#xa0;; elle sera seulement prouvée.</numerusform>
            <numerusform>%n des clés sont déjà sur le jeton&#xa0;; elles seront seulement prouvées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Key reference for %1</source>
        <translation>Référence de clé pour %1</translation>
    </message>
    <message>
        <source>Restoring, and using each key once</source>
        <translation>Restauration, puis une utilisation de chaque clé</translation>
    </message>
    <message>
        <source>&quot;%1&quot; (%2) is back as reference %3.</source>
        <translation>«&#xa0;%1&#xa0;» (%2) est restaurée sous la référence %3.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; (%2) is back as reference %3. It enciphered a fixed text as the saved key did.</source>
        <translation>«&#xa0;%1&#xa0;» (%2) est restaurée sous la référence %3. Elle a chiffré un texte fixe comme l’avait fait la clé sauvegardée.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; (%2) is back as reference %3. It answered a fresh challenge as only the key of its public key can.</source>
        <translation>«&#xa0;%1&#xa0;» (%2) est restaurée sous la référence %3. Elle a répondu à un nouveau défi comme seule peut le faire la clé qui correspond à sa clé publique.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; (%2) is on the token as reference %3, but did not prove itself.</source>
        <translation>«&#xa0;%1&#xa0;» (%2) est sur le jeton sous la référence %3, mais n’a pas été prouvée.</translation>
    </message>
    <message>
        <source>Nothing recorded of the key from %1 could prove it. Use it once before you rely on it.</source>
        <translation>Rien de ce qui est consigné sur la clé provenant de %1 ne permettait de la prouver. Utilisez-la une fois avant de vous y fier.</translation>
    </message>
    <message>
        <source>Do not rely on the key from %1: it is not the recorded one, or cannot be used. It was left on the token. Try another copy of the backup on another reference, compare, and delete the one that fails.</source>
        <translation>Ne vous fiez pas à la clé provenant de %1&#xa0;: ce n’est pas celle qui est consignée, ou elle est inutilisable. Elle a été laissée sur le jeton. Essayez une autre copie de la sauvegarde sous une autre référence, comparez, et supprimez celle qui échoue.</translation>
    </message>
    <message>
        <source>Who has this: %1.</source>
        <translation>Qui en dispose&#xa0;: %1.</translation>
    </message>
    <message>
        <source>This is missing. Ask %1 for it, or stop and go on another day: nothing has been changed.</source>
        <translation>Cet élément manque. Demandez-le à %1, ou arrêtez et continuez un autre jour&#xa0;: rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Bring these together first</source>
        <translation>Réunissez d’abord ces éléments</translation>
    </message>
    <message>
        <source>Tick what lies on the table. Nothing is erased until everything on this list fits together.</source>
        <translation>Cochez ce qui est sur la table. Rien n’est effacé avant que tous les éléments de cette liste concordent.</translation>
    </message>
    <message>
        <source>Your new SO-PIN is hidden</source>
        <translation>Votre nouveau SO-PIN est masqué</translation>
    </message>
    <message>
        <source>Show the SO-PIN</source>
        <translation>Afficher le SO-PIN</translation>
    </message>
    <message>
        <source>The new SO-PIN</source>
        <translation>Le nouveau SO-PIN</translation>
    </message>
    <message>
        <source>Write all 16 digits down and keep the note locked away: without them this token can never be initialised again.</source>
        <translation>Notez les 16 chiffres et gardez la note sous clé&#xa0;: sans eux, ce jeton ne pourra plus jamais être initialisé.</translation>
    </message>
    <message>
        <source>New SO-PIN</source>
        <translation>Nouveau SO-PIN</translation>
    </message>
    <message>
        <source>Offer me 16 random digits</source>
        <translation>Proposez-moi 16 chiffres aléatoires</translation>
    </message>
    <message>
        <source>Recommended. They are shown to the security officer alone, who writes them down.</source>
        <translation>Recommandé. Ils ne sont affichés qu’au responsable de la sécurité, qui les note.</translation>
    </message>
    <message>
        <source>I choose one myself</source>
        <translation>J’en choisis un moi-même</translation>
    </message>
    <message>
        <source>16 characters, 0-9 and A-F. Digits only work in every program.</source>
        <translation>16 caractères, 0-9 et A-F. Un SO-PIN fait uniquement de chiffres fonctionne dans tous les programmes.</translation>
    </message>
    <message>
        <source>Drawing random digits</source>
        <translation>Tirage de chiffres aléatoires</translation>
    </message>
    <message>
        <source>Type it twice from the note: this proves that it can be read. Back shows it again.</source>
        <translation>Saisissez-le deux fois d’après la note&#xa0;: cela prouve qu’elle est lisible. «&#xa0;Retour&#xa0;» affiche de nouveau le SO-PIN.</translation>
    </message>
    <message>
        <source>16 characters, 0-9 and A-F, in 4 groups. Digits only work in every program.</source>
        <translation>16 caractères, 0-9 et A-F, en 4 groupes. Un SO-PIN fait uniquement de chiffres fonctionne dans tous les programmes.</translation>
    </message>
    <message>
        <source>Write it down before you type it: without it this token can never be initialised again.</source>
        <translation>Notez-le avant de le saisir&#xa0;: sans lui, ce jeton ne pourra plus jamais être initialisé.</translation>
    </message>
    <message>
        <source>This is not the SO-PIN that was shown</source>
        <translation>Ce n’est pas le SO-PIN qui a été affiché</translation>
    </message>
    <message>
        <source>6 to 16 characters. It opens the keys in daily use.</source>
        <translation>De 6 à 16 caractères. Il donne accès aux clés dans l’usage quotidien.</translation>
    </message>
    <message>
        <source>PIN holder: choose the user PIN</source>
        <translation>Détenteur du PIN&#xa0;: choisissez le PIN utilisateur</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Terminer</translation>
    </message>
    <message>
        <source>Are these two lines the same?</source>
        <translation>Ces deux lignes sont-elles identiques&#xa0;?</translation>
    </message>
    <message>
        <source>Nothing was sent to the token.</source>
        <translation>Rien n’a été envoyé au jeton.</translation>
    </message>
    <message>
        <source>The share file stays shut</source>
        <translation>Le fichier de part reste fermé</translation>
    </message>
    <message>
        <source>One more custodian</source>
        <translation>Un dépositaire de plus</translation>
    </message>
    <message>
        <source>Type again</source>
        <translation>Saisir de nouveau</translation>
    </message>
    <message>
        <source>%1: you will be asked for the password of share file %2.</source>
        <translation>%1&#xa0;: le mot de passe du fichier de part %2 va vous être demandé.</translation>
    </message>
    <message>
        <source>%1, type your password</source>
        <translation>%1, saisissez votre mot de passe</translation>
    </message>
    <message>
        <source>Open the share file</source>
        <translation>Ouvrir le fichier de part</translation>
    </message>
    <message>
        <source>Opening the share file</source>
        <translation>Ouverture du fichier de part</translation>
    </message>
    <message>
        <source>This takes several seconds on purpose: it slows down guessing.</source>
        <translation>Cela dure exprès plusieurs secondes, pour ralentir quiconque chercherait à deviner le secret.</translation>
    </message>
    <message>
        <source>This token is a work-alike with a root of its own</source>
        <translation>Ce jeton est un jeton compatible, avec sa propre racine</translation>
    </message>
    <message>
        <source>It holds the key of its device certificate, but nobody known to this program vouches for that certificate. It may be a device of another maker or a program on a plain card: whether it keeps what goes into it, only its owner can know.</source>
        <translation>Il détient la clé de son certificat d’appareil, mais personne que ce programme connaisse ne se porte garant de ce certificat. Il peut s’agir d’un appareil d’un autre fabricant ou d’un programme sur une simple carte&#xa0;: seul son propriétaire peut savoir s’il garde pour lui ce qui y entre.</translation>
    </message>
    <message>
        <source>This token is simulated</source>
        <translation>Ce jeton est simulé</translation>
    </message>
    <message>
        <source>It is a program. Whoever runs it can read every share and every key in it.</source>
        <translation>C’est un programme. Quiconque le fait fonctionner peut lire chaque part et chaque clé qu’il contient.</translation>
    </message>
    <message>
        <source>This token did not prove that it is genuine</source>
        <translation>Ce jeton n’a pas prouvé qu’il est authentique</translation>
    </message>
    <message>
        <source>Its device certificate could not be read, or it does not hold the key of that certificate. It may be of an old or another make. It may also be a forgery that only collects shares.</source>
        <translation>Son certificat d’appareil n’a pas pu être lu, ou le jeton ne détient pas la clé de ce certificat. Il peut être d’un modèle ancien ou d’une autre marque. Il peut aussi s’agir d’une contrefaçon qui ne fait que recueillir des parts.</translation>
    </message>
    <message>
        <source>The certificate of this token was altered</source>
        <translation>Le certificat de ce jeton a été altéré</translation>
    </message>
    <message>
        <source>A signature in its device certificate is wrong. No token leaves its maker so: it is damaged, or somebody changed it. Put it aside and take another.</source>
        <translation>Une signature de son certificat d’appareil est fausse. Aucun jeton ne sort ainsi de chez son fabricant&#xa0;: il est endommagé, ou quelqu’un l’a modifié. Mettez-le de côté et prenez-en un autre.</translation>
    </message>
    <message>
        <source>A share that has gone into a token cannot be taken back.</source>
        <translation>Une part qui est entrée dans un jeton ne peut pas être reprise.</translation>
    </message>
    <message>
        <source>What shall be done?</source>
        <translation>Que faut-il faire&#xa0;?</translation>
    </message>
    <message>
        <source>Take another token</source>
        <translation>Prendre un autre jeton</translation>
    </message>
    <message>
        <source>Go on with this token all the same</source>
        <translation>Continuer malgré tout avec ce jeton</translation>
    </message>
    <message>
        <source>The security officer may unblock the user PIN and choose a new one.</source>
        <translation>Le responsable de la sécurité peut débloquer le PIN utilisateur et en choisir un nouveau.</translation>
    </message>
    <message>
        <source>The security officer may unblock the user PIN, which keeps its value.</source>
        <translation>Le responsable de la sécurité peut débloquer le PIN utilisateur, qui garde sa valeur.</translation>
    </message>
    <message>
        <source>The user PIN was handed over as a transport PIN.</source>
        <translation>Le PIN utilisateur a été remis sous forme de PIN de transport.</translation>
    </message>
    <message>
        <source>A session PIN ends with a reset.</source>
        <translation>Un PIN de session prend fin au redémarrage du jeton.</translation>
    </message>
    <message>
        <source>Registered public keys may be replaced.</source>
        <translation>Les clés publiques enregistrées peuvent être remplacées.</translation>
    </message>
    <message>
        <source>User PIN and public-key login are both needed.</source>
        <translation>Le PIN utilisateur et la connexion par clé publique sont tous deux nécessaires.</translation>
    </message>
    <message>
        <source>Nobody can unblock the user PIN.</source>
        <translation>Personne ne peut débloquer le PIN utilisateur.</translation>
    </message>
    <message>
        <source>A session PIN stays until it is ended on request.</source>
        <translation>Un PIN de session reste en vigueur jusqu’à ce qu’il y soit mis fin sur demande.</translation>
    </message>
    <message>
        <source>Key domains: none. Its keys can never leave it.</source>
        <translation>Domaines de clés&#xa0;: aucun. Les clés du jeton ne peuvent jamais le quitter.</translation>
    </message>
    <message>
        <source>Key domain 0: a key of the token&apos;s own.</source>
        <translation>Domaine de clés 0&#xa0;: une clé propre au jeton.</translation>
    </message>
    <message>
        <source>Key domain 0: %1 of %2 share files are in.</source>
        <translation>Domaine de clés 0, fichiers de part présents&#xa0;: %1 sur %2.</translation>
    </message>
    <message>
        <source>Key domain 0: all %1 share files are in, check value %2.</source>
        <translation>Domaine de clés 0, fichiers de part présents&#xa0;: tous (%1), valeur de contrôle %2.</translation>
    </message>
    <message>
        <source>Key %1: %2, %3.</source>
        <translation>Clé %1&#xa0;: %2, %3.</translation>
    </message>
    <message>
        <source>Key %1: %2, %3, public key SHA-256 %4.</source>
        <translation>Clé %1&#xa0;: %2, %3, SHA-256 de la clé publique %4.</translation>
    </message>
    <message>
        <source>Name: %1</source>
        <translation>Nom&#xa0;: %1</translation>
    </message>
    <message>
        <source>Device certificates: %1</source>
        <translation>Certificats d’appareil&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>Tries left for the user PIN: %n</source>
        <translation>
            <numerusform>Essai restant pour le PIN utilisateur&#xa0;:&#xa0;%n</numerusform>
            <numerusform>Essais restants pour le PIN utilisateur&#xa0;:&#xa0;%n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tries left for the SO-PIN: %n</source>
        <translation>
            <numerusform>Essai restant pour le SO-PIN&#xa0;:&#xa0;%n</numerusform>
            <numerusform>Essais restants pour le SO-PIN&#xa0;:&#xa0;%n</numerusform>
        </translation>
    </message>
    <message>
        <source>Read on %1.</source>
        <translation>Lu le %1.</translation>
    </message>
    <message>
        <source>%1: sit down. You will choose the password of your share file.</source>
        <translation>%1&#xa0;: asseyez-vous. Vous allez choisir le mot de passe de votre fichier de part.</translation>
    </message>
    <message>
        <source>%1&apos;s password is chosen</source>
        <translation>%1&#xa0;: votre mot de passe est choisi</translation>
    </message>
    <message>
        <source>It has left this screen.</source>
        <translation>Il a quitté cet écran.</translation>
    </message>
    <message>
        <source>%1, choose your password</source>
        <translation>%1, choisissez votre mot de passe</translation>
    </message>
    <message>
        <source>At least 14 characters or 5 words. Nobody can recover it, and without it this share file stays shut.</source>
        <translation>Au moins 14 caractères ou 5 mots. Personne ne peut le récupérer, et sans lui, ce fichier de part reste fermé.</translation>
    </message>
    <message>
        <source>Leader</source>
        <translation>Responsable de cérémonie</translation>
    </message>
    <message>
        <source>Custodians</source>
        <translation>Dépositaires</translation>
    </message>
    <message>
        <source>Each of them holds a share.</source>
        <translation>Chaque dépositaire détient une part.</translation>
    </message>
    <message>
        <source>Security officer</source>
        <translation>Responsable de la sécurité</translation>
    </message>
    <message>
        <source>Holds the SO-PIN of the token.</source>
        <translation>Détient le SO-PIN du jeton.</translation>
    </message>
    <message>
        <source>PIN holder</source>
        <translation>Détenteur du PIN</translation>
    </message>
    <message>
        <source>Holds the user PIN of the token.</source>
        <translation>Détient le PIN utilisateur du jeton.</translation>
    </message>
    <message>
        <source>Witness</source>
        <translation>Témoin</translation>
    </message>
    <message>
        <source>Watches and signs. May be left empty.</source>
        <translation>Observe et signe. Peut rester vide.</translation>
    </message>
    <message>
        <source>The leader runs this screen and does not hold a share.</source>
        <translation>Le responsable de cérémonie conduit les opérations à cet écran et ne détient aucune part.</translation>
    </message>
    <message>
        <source>Who is here?</source>
        <translation>Qui est présent&#xa0;?</translation>
    </message>
    <message>
        <source>By a password: every custodian gets a file of their own</source>
        <translation>Par un mot de passe&#xa0;: chaque dépositaire reçoit son propre fichier</translation>
    </message>
    <message>
        <source>Strong (S160): 40 digits to write</source>
        <translation>Forte (S160)&#xa0;: 40 chiffres à écrire</translation>
    </message>
    <message>
        <source>Strongest public-tool size (S240): 60 digits to write</source>
        <translation>La plus forte que lisent les outils publics (S240)&#xa0;: 60 chiffres à écrire</translation>
    </message>
    <message>
        <source>As sc-hsm-tool makes it (C64): 16 digits to write</source>
        <translation>Comme le fait sc-hsm-tool (C64)&#xa0;: 16 chiffres à écrire</translation>
    </message>
    <message>
        <source>256-bit values (S256): public tools cannot read them</source>
        <translation>Valeurs de 256 bits (S256)&#xa0;: les outils publics ne peuvent pas les lire</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Robustesse</translation>
    </message>
    <message>
        <source>How is the share file opened?</source>
        <translation>Comment le fichier de part s’ouvre-t-il&#xa0;?</translation>
    </message>
    <message>
        <source>By several people, each with a share on paper</source>
        <translation>Par plusieurs personnes, chacune avec une part sur papier</translation>
    </message>
    <message>
        <source>People who must come together</source>
        <translation>Nombre de personnes qui doivent se réunir</translation>
    </message>
    <message>
        <source>How many people must come together?</source>
        <translation>Combien de personnes doivent se réunir&#xa0;?</translation>
    </message>
    <message>
        <source>Every custodian chooses a password for a file of their own. All of the files are needed together; one forgotten password and nobody can open the set.</source>
        <translation>Chaque dépositaire choisit un mot de passe pour son propre fichier. Tous les fichiers sont nécessaires ensemble&#xa0;; un seul mot de passe oublié, et personne ne peut plus ouvrir le jeu.</translation>
    </message>
    <message>
        <source>Any %1 of %2 people can open the share file.</source>
        <translation>%1 personnes sur %2, peu importe lesquelles, peuvent ouvrir le fichier de part.</translation>
    </message>
    <message numerus="yes">
        <source>With %n sheet(s) lost, nobody can.</source>
        <translation>
            <numerusform>Si %n feuille est perdue, personne ne le peut plus.</numerusform>
            <numerusform>Si %n feuilles sont perdues, personne ne le peut plus.</numerusform>
        </translation>
    </message>
    <message>
        <source>Fewer than %1 sheets tell a finder nothing.</source>
        <translation>Moins de %1 feuilles n’apprennent rien à qui les trouverait.</translation>
    </message>
    <message>
        <source>Nothing was sent. No try was spent.</source>
        <translation>Rien n’a été envoyé. Aucun essai n’a été consommé.</translation>
    </message>
    <message>
        <source>Type it again.</source>
        <translation>Saisissez-le de nouveau.</translation>
    </message>
    <message>
        <source>The two entries are not the same</source>
        <translation>Les deux saisies ne sont pas identiques</translation>
    </message>
    <message>
        <source>An SO-PIN has 16 characters, 0-9 and A-F</source>
        <translation>Un SO-PIN a 16 caractères, 0-9 et A-F</translation>
    </message>
    <message numerus="yes">
        <source>This is too short: at least %n character(s)</source>
        <translation>
            <numerusform>C’est trop court&#xa0;: au moins %n caractère</numerusform>
            <numerusform>C’est trop court&#xa0;: au moins %n caractères</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This is too long: at most %n character(s)</source>
        <translation>
            <numerusform>C’est trop long&#xa0;: au plus %n caractère</numerusform>
            <numerusform>C’est trop long&#xa0;: au plus %n caractères</numerusform>
        </translation>
    </message>
    <message>
        <source>Use only letters without accents, digits and signs of an English keyboard</source>
        <translation>Utilisez seulement des lettres sans accent, des chiffres et les signes d’un clavier anglais</translation>
    </message>
    <message>
        <source>%1: sit down and take your sheet of set %2. Nothing secret is shown yet.</source>
        <translation>%1&#xa0;: asseyez-vous et prenez votre feuille du jeu %2. Rien de secret n’est encore affiché.</translation>
    </message>
    <message>
        <source>%1, type your share</source>
        <translation>%1, saisissez votre part</translation>
    </message>
    <message>
        <source>Share %1 of %2 needed. Set %3 must be on your sheet.</source>
        <translation>Part %1 sur %2 nécessaires. Le jeu %3 doit figurer sur votre feuille.</translation>
    </message>
    <message>
        <source>Type the boxed letters too. Finished groups are hidden again.</source>
        <translation>Saisissez aussi les lettres encadrées. Les groupes terminés sont de nouveau masqués.</translation>
    </message>
    <message>
        <source>Type the digits only. If your value is shorter than the grid, begin with zeros.</source>
        <translation>Saisissez seulement les chiffres. Si votre valeur est plus courte que la grille, commencez par des zéros.</translation>
    </message>
    <message>
        <source>Check my share</source>
        <translation>Vérifier ma part</translation>
    </message>
    <message>
        <source>Share number</source>
        <translation>Numéro de part</translation>
    </message>
    <message>
        <source>%1&apos;s share is in</source>
        <translation>%1&#xa0;: votre part est saisie</translation>
    </message>
    <message>
        <source>It has left this screen. Fold your sheet before you stand up.</source>
        <translation>Elle a quitté cet écran. Pliez votre feuille avant de vous lever.</translation>
    </message>
    <message>
        <source>Group %1 is not complete</source>
        <translation>Le groupe %1 n’est pas complet</translation>
    </message>
    <message>
        <source>Type the groups that have no tick.</source>
        <translation>Saisissez les groupes qui n’ont pas de coche.</translation>
    </message>
    <message>
        <source>The share number must be between 1 and %1</source>
        <translation>Le numéro de part doit être compris entre 1 et %1</translation>
    </message>
    <message>
        <source>Read the number on the sheet again.</source>
        <translation>Relisez le numéro sur la feuille.</translation>
    </message>
    <message>
        <source>The first entry is kept.</source>
        <translation>La première saisie est conservée.</translation>
    </message>
    <message>
        <source>Which share file?</source>
        <translation>Quel fichier de part&#xa0;?</translation>
    </message>
    <message>
        <source>Share files</source>
        <translation>Fichiers de part</translation>
    </message>
    <message>
        <source>Reading the share files</source>
        <translation>Lecture des fichiers de part</translation>
    </message>
    <message>
        <source>This takes one share file that is opened by shares on sheets</source>
        <translation>Il faut ici un seul fichier de part, qui s’ouvre avec des parts écrites sur des feuilles</translation>
    </message>
    <message>
        <source>Choose the file of the set that the sheet belongs to.</source>
        <translation>Choisissez le fichier de part du jeu auquel appartient la feuille.</translation>
    </message>
    <message>
        <source>Not enough people: %1 of %2</source>
        <translation>Pas assez de personnes&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>Go back and name everyone who is here, or meet again.</source>
        <translation>Revenez en arrière et nommez toutes les personnes présentes, ou réunissez-vous une autre fois.</translation>
    </message>
    <message>
        <source>How is this share file opened?</source>
        <translation>Comment ce fichier de part s’ouvre-t-il&#xa0;?</translation>
    </message>
    <message>
        <source>There is no set file beside %1. If it is opened by shares, copy the public values from any sheet.</source>
        <translation>Il n’y a pas de fichier du jeu à côté de %1. S’il s’ouvre avec des parts, recopiez les valeurs publiques de n’importe quelle feuille.</translation>
    </message>
    <message>
        <source>Opened by</source>
        <translation>Ouvert par</translation>
    </message>
    <message>
        <source>A password</source>
        <translation>Un mot de passe</translation>
    </message>
    <message>
        <source>Shares on paper</source>
        <translation>Des parts sur papier</translation>
    </message>
    <message>
        <source>Prime</source>
        <translation>Nombre premier</translation>
    </message>
    <message>
        <source>Shares in the set</source>
        <translation>Parts dans le jeu</translation>
    </message>
    <message>
        <source>Copy the prime from a sheet: digits 0-9 and letters A-F.</source>
        <translation>Recopiez le nombre premier d’une feuille&#xa0;: chiffres 0-9 et lettres A-F.</translation>
    </message>
    <message>
        <source>A set has at least as many shares as people must come.</source>
        <translation>Un jeu compte au moins autant de parts qu’il faut réunir de personnes.</translation>
    </message>
    <message>
        <source>There are fewer people here. Go back and name everyone.</source>
        <translation>Il y a moins de personnes ici. Revenez en arrière et nommez tout le monde.</translation>
    </message>
    <message>
        <source>No set has such a prime. Compare it with the sheet.</source>
        <translation>Aucun jeu n’a un tel nombre premier. Comparez-le avec la feuille.</translation>
    </message>
    <message>
        <source>Testing the shares together</source>
        <translation>Vérification des parts réunies</translation>
    </message>
    <message>
        <source>Go on sending?</source>
        <translation>Poursuivre l’envoi&#xa0;?</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>Sending to the token</source>
        <translation>Envoi au jeton</translation>
    </message>
    <message>
        <source>The token was read again; below is what it says now.</source>
        <translation>Le jeton a été relu&#xa0;; ci-dessous figure ce qu’il indique maintenant.</translation>
    </message>
    <message>
        <source>Reading the check value</source>
        <translation>Lecture de la valeur de contrôle</translation>
    </message>
    <message>
        <source>The shares are in the token.</source>
        <translation>Les parts sont dans le jeton.</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Jeton</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>Parts</translation>
    </message>
    <message>
        <source>Set %1, share number %2 of %3. Any %4 open the share file.</source>
        <translation>Jeu %1, part numéro %2 sur %3. %4 parts, peu importe lesquelles, ouvrent le fichier de part.</translation>
    </message>
    <message>
        <source>Strength %1. Prime (public): %2</source>
        <translation>Robustesse %1. Nombre premier (public)&#xa0;: %2</translation>
    </message>
    <message>
        <source>Use this token</source>
        <translation>Utiliser ce jeton</translation>
    </message>
    <message>
        <source>Reading the token</source>
        <translation>Lecture du jeton</translation>
    </message>
    <message>
        <source>No token is in use.</source>
        <translation>Aucun jeton n’est utilisé.</translation>
    </message>
    <message>
        <source>PIN holder: give the user PIN</source>
        <translation>Détenteur du PIN&#xa0;: saisissez le PIN utilisateur</translation>
    </message>
    <message>
        <source>Token %1.</source>
        <translation>Jeton %1.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Which token&apos;s keys?</source>
        <translation>Les clés de quel jeton&#xa0;?</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Clés</translation>
    </message>
    <message>
        <source>Which keys are to be backed up?</source>
        <translation>Quelles clés faut-il sauvegarder&#xa0;?</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Emplacements</translation>
    </message>
    <message>
        <source>Where are the backups kept?</source>
        <translation>Où conserver les sauvegardes&#xa0;?</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>Sauvegarder</translation>
    </message>
    <message>
        <source>There is no key on this token</source>
        <translation>Il n’y a aucune clé sur ce jeton</translation>
    </message>
    <message>
        <source>Choose another token.</source>
        <translation>Choisissez un autre jeton.</translation>
    </message>
    <message>
        <source>The keys of this token cannot be backed up</source>
        <translation>Les clés de ce jeton ne peuvent pas être sauvegardées</translation>
    </message>
    <message>
        <source>It has no complete key encryption key. That can only be given to an empty token, so use another one for new keys.</source>
        <translation>Il n’a pas de clé de chiffrement des clés complète. Seul un jeton vide peut en recevoir une&#xa0;; utilisez donc un autre jeton pour de nouvelles clés.</translation>
    </message>
    <message>
        <source>Looking at the keys</source>
        <translation>Examen des clés</translation>
    </message>
    <message>
        <source>No key of this token may be backed up</source>
        <translation>La sauvegarde n’est permise pour aucune clé de ce jeton</translation>
    </message>
    <message>
        <source>Its keys were made never to leave it. Make new keys for what must survive it.</source>
        <translation>Ses clés ont été créées pour ne jamais le quitter. Créez de nouvelles clés pour ce qui doit lui survivre.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; (%2, reference %3) cannot be saved: it was made never to leave this token.</source>
        <translation>«&#xa0;%1&#xa0;» (%2, référence %3) ne peut pas être sauvegardée&#xa0;: elle a été créée pour ne jamais quitter ce jeton.</translation>
    </message>
    <message>
        <source>This token has a key encryption key of its own: these backups only come back to this token, until it is initialised again.</source>
        <translation>Ce jeton a sa propre clé de chiffrement des clés&#xa0;: ces sauvegardes ne peuvent revenir que sur ce jeton, jusqu’à ce qu’il soit de nouveau initialisé.</translation>
    </message>
    <message>
        <source>Check value of the token: %1</source>
        <translation>Valeur de contrôle du jeton&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1: %2, reference %3</source>
        <translation>%1&#xa0;: %2, référence %3</translation>
    </message>
    <message>
        <source>Fingerprint %1</source>
        <translation>Empreinte %1</translation>
    </message>
    <message>
        <source>Choose at least one key.</source>
        <translation>Choisissez au moins une clé.</translation>
    </message>
    <message>
        <source>A backup is encrypted: it is useless without the set of shares. Best keep it on two media.</source>
        <translation>Une sauvegarde est chiffrée&#xa0;: elle ne sert à rien sans le jeu de parts. Conservez-la de préférence sur deux supports.</translation>
    </message>
    <message>
        <source>What an earlier backup left there and still holds stays as it is; nothing is overwritten.</source>
        <translation>Ce qu’une sauvegarde antérieure y a laissé et qui est toujours valable reste tel quel&#xa0;; rien n’est écrasé.</translation>
    </message>
    <message>
        <source>Backing up and reading back</source>
        <translation>Sauvegarde et relecture</translation>
    </message>
    <message numerus="yes">
        <source>Saved and listed: %n key(s). The next one is not. The token is unchanged.</source>
        <translation>
            <numerusform>%n clé est sauvegardée et inscrite sur la liste, la suivante ne l’est pas. Le jeton est inchangé.</numerusform>
            <numerusform>%n clés sont sauvegardées et inscrites sur la liste, la suivante ne l’est pas. Le jeton est inchangé.</numerusform>
        </translation>
    </message>
    <message>
        <source>What was written so far is complete and listed, but not in every place. The token is unchanged.</source>
        <translation>Ce qui a été écrit jusqu’ici est complet et inscrit sur la liste, mais pas dans tous les emplacements. Le jeton est inchangé.</translation>
    </message>
    <message>
        <source>No backup was written. The token is unchanged.</source>
        <translation>Aucune sauvegarde n’a été écrite. Le jeton est inchangé.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing has changed since the last backup: %n key(s)</source>
        <translation>
            <numerusform>Rien n’a changé depuis la dernière sauvegarde&#xa0;: %n clé</numerusform>
            <numerusform>Rien n’a changé depuis la dernière sauvegarde&#xa0;: %n clés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Backed up: %n key(s)</source>
        <translation>
            <numerusform>%n clé sauvegardée</numerusform>
            <numerusform>%n clés sauvegardées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every file was read back from %n place(s) and compared.</source>
        <translation>
            <numerusform>Chaque fichier a été relu depuis %n emplacement et comparé.</numerusform>
            <numerusform>Chaque fichier a été relu depuis %n emplacements et comparé.</numerusform>
        </translation>
    </message>
    <message>
        <source>They open under check value %1.</source>
        <translation>Les sauvegardes s’ouvrent avec la valeur de contrôle %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them lay there already, unchanged.</source>
        <translation>
            <numerusform>%n d’entre elles s’y trouvait déjà, inchangée.</numerusform>
            <numerusform>%n d’entre elles s’y trouvaient déjà, inchangées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not saved: &quot;%1&quot;, which never leaves this token.</source>
        <translation>Non sauvegardée&#xa0;: «&#xa0;%1&#xa0;», qui ne quitte jamais ce jeton.</translation>
    </message>
    <message>
        <source>The backups are complete.</source>
        <translation>Les sauvegardes sont complètes.</translation>
    </message>
    <message>
        <source>This ceremony makes no sheets.</source>
        <translation>Cette cérémonie ne produit aucune feuille.</translation>
    </message>
    <message>
        <source>Back up keys</source>
        <translation>Sauvegarder des clés</translation>
    </message>
    <message>
        <source>PIN holder, leader</source>
        <translation>détenteur du PIN, responsable de cérémonie</translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation>Schéma</translation>
    </message>
    <message>
        <source>Random numbers</source>
        <translation>Nombres aléatoires</translation>
    </message>
    <message>
        <source>Shall a token add its random numbers?</source>
        <translation>Un jeton doit-il ajouter ses nombres aléatoires&#xa0;?</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>Préparer</translation>
    </message>
    <message>
        <source>Ready to start?</source>
        <translation>Peut-on commencer&#xa0;?</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>Turns</source>
        <translation>Tours</translation>
    </message>
    <message>
        <source>Save the share file in two places</source>
        <translation>Enregistrez le fichier de part dans deux emplacements</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Preuve</translation>
    </message>
    <message>
        <source>These sheets are void</source>
        <translation>Ces feuilles ne sont plus valables</translation>
    </message>
    <message>
        <source>The sheets are destroyed</source>
        <translation>Les feuilles sont détruites</translation>
    </message>
    <message>
        <source>The computer&apos;s random numbers are always used. A token can add its own, so that neither alone decides. Nothing is changed on the token.</source>
        <translation>Les nombres aléatoires de l’ordinateur sont toujours utilisés. Un jeton peut y ajouter les siens, pour qu’aucun des deux ne décide seul. Rien n’est modifié sur le jeton.</translation>
    </message>
    <message>
        <source>The program now makes the set and tests every combination. Nothing secret is shown yet.</source>
        <translation>Le programme crée maintenant le jeu et vérifie chaque combinaison. Rien de secret n’est encore affiché.</translation>
    </message>
    <message>
        <source>Random numbers: this computer&apos;s, mixed with those of token %1.</source>
        <translation>Nombres aléatoires&#xa0;: ceux de cet ordinateur, mêlés à ceux du jeton %1.</translation>
    </message>
    <message>
        <source>Random numbers: this computer&apos;s.</source>
        <translation>Nombres aléatoires&#xa0;: ceux de cet ordinateur.</translation>
    </message>
    <message>
        <source>Preparing the set</source>
        <translation>Préparation du jeu</translation>
    </message>
    <message>
        <source>The program is making the shares and testing every combination. Nothing secret is shown.</source>
        <translation>Le programme crée les parts et vérifie chaque combinaison. Rien de secret n’est affiché.</translation>
    </message>
    <message>
        <source>Nothing exists yet.</source>
        <translation>Rien n’existe encore.</translation>
    </message>
    <message>
        <source>A file is useless without its password, and the password without the file. Keep each file apart from the note of its password.</source>
        <translation>Un fichier ne sert à rien sans son mot de passe, et le mot de passe ne sert à rien sans le fichier. Conservez chaque fichier à l’écart de la note de son mot de passe.</translation>
    </message>
    <message>
        <source>The file is useless without %1 shares, and the shares are useless without it. Keep it apart from the sheets.</source>
        <translation>Le fichier ne sert à rien sans %1 parts, et les parts ne servent à rien sans lui. Conservez-le à l’écart des feuilles.</translation>
    </message>
    <message>
        <source>Writing and reading back</source>
        <translation>Écriture et relecture</translation>
    </message>
    <message>
        <source>The sheets are still good. Files that were written are taken away again.</source>
        <translation>Les feuilles restent bonnes. Les fichiers qui avaient été écrits sont supprimés.</translation>
    </message>
    <message>
        <source>Proving the set</source>
        <translation>Mise à l’épreuve du jeu</translation>
    </message>
    <message>
        <source>Do not rely on this set: stop the ceremony and start again, unless trying again succeeds.</source>
        <translation>Ne vous fiez pas à ce jeu&#xa0;: arrêtez la cérémonie et recommencez, sauf si un nouvel essai réussit.</translation>
    </message>
    <message>
        <source>Every file is read from its medium and opened with its password.</source>
        <translation>Chaque fichier est lu sur son support et ouvert avec son mot de passe.</translation>
    </message>
    <message>
        <source>The file is read from the medium and opened with what people typed.</source>
        <translation>Le fichier est lu sur le support et ouvert avec ce que les personnes ont saisi.</translation>
    </message>
    <message numerus="yes">
        <source>Ready and proven: %n share file(s)</source>
        <translation>
            <numerusform>%n fichier de part prêt et prouvé</numerusform>
            <numerusform>%n fichiers de part prêts et prouvés</numerusform>
        </translation>
    </message>
    <message>
        <source>Set %1 is ready and proven</source>
        <translation>Le jeu %1 est prêt et prouvé</translation>
    </message>
    <message numerus="yes">
        <source>Read back from %n place(s) and opened with the passwords.</source>
        <translation>
            <numerusform>La relecture depuis %n emplacement et l’ouverture avec les mots de passe ont réussi.</numerusform>
            <numerusform>La relecture depuis %n emplacements et l’ouverture avec les mots de passe ont réussi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The file was read back from %n place(s) and opened with what you typed.</source>
        <translation>
            <numerusform>Le fichier a été relu depuis %n emplacement et ouvert avec ce que vous avez saisi.</numerusform>
            <numerusform>Le fichier a été relu depuis %n emplacements et ouvert avec ce que vous avez saisi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Taking the files away again</source>
        <translation>Suppression des fichiers</translation>
    </message>
    <message>
        <source>No file was written.</source>
        <translation>Aucun fichier n’a été écrit.</translation>
    </message>
    <message>
        <source>The files of this set will be taken away again.</source>
        <translation>Les fichiers de ce jeu seront supprimés.</translation>
    </message>
    <message>
        <source>No sheet was written.</source>
        <translation>Aucune feuille n’a été écrite.</translation>
    </message>
    <message>
        <source>No new set exists. Older sets and sheets are as they were.</source>
        <translation>Aucun nouveau jeu n’existe. Les jeux et les feuilles plus anciens sont tels qu’ils étaient.</translation>
    </message>
    <message>
        <source>Create a set of shares</source>
        <translation>Créer un jeu de parts</translation>
    </message>
    <message>
        <source>leader, all custodians, witness</source>
        <translation>responsable de cérémonie, tous les dépositaires, témoin</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Objectif</translation>
    </message>
    <message>
        <source>What is to be verified?</source>
        <translation>Que faut-il vérifier&#xa0;?</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>That people and backups are good: custodians open the share file, every backup is tested</source>
        <translation>Que les personnes et les sauvegardes sont en ordre&#xa0;: les dépositaires ouvrent le fichier de part, chaque sauvegarde est vérifiée</translation>
    </message>
    <message>
        <source>One custodian&apos;s sheet: letters, seal and set, nothing is opened</source>
        <translation>La feuille d’un seul dépositaire&#xa0;: lettres, sceau et jeu, rien n’est ouvert</translation>
    </message>
    <message>
        <source>Which backup fits which token, and what is saved only once</source>
        <translation>Quelle sauvegarde va avec quel jeton, et ce qui n’est sauvegardé qu’une seule fois</translation>
    </message>
    <message>
        <source>Comparing with the tokens that are plugged in</source>
        <translation>Comparaison avec les jetons branchés</translation>
    </message>
    <message numerus="yes">
        <source>Saved there: %n key(s)</source>
        <translation>
            <numerusform>%n clé y est sauvegardée</numerusform>
            <numerusform>%n clés y sont sauvegardées</numerusform>
        </translation>
    </message>
    <message>
        <source>The sheet of %1 is good</source>
        <translation>%1&#xa0;: la feuille est bonne</translation>
    </message>
    <message>
        <source>This sheet has no letters to test</source>
        <translation>Cette feuille n’a pas de lettres à vérifier</translation>
    </message>
    <message>
        <source>Every check letter, the seal and the set fit. What was typed is gone from this computer.</source>
        <translation>Chaque lettre de contrôle, le sceau et le jeu concordent. Ce qui a été saisi a disparu de cet ordinateur.</translation>
    </message>
    <message>
        <source>Only opening the share file together with others can show whether it is right. What was typed is gone from this computer.</source>
        <translation>Seule l’ouverture du fichier de part avec d’autres personnes peut montrer si elle est juste. Ce qui a été saisi a disparu de cet ordinateur.</translation>
    </message>
    <message>
        <source>No backup opens with these shares</source>
        <translation>Aucune sauvegarde ne s’ouvre avec ces parts</translation>
    </message>
    <message>
        <source>Not every backup is good</source>
        <translation>Les sauvegardes ne sont pas toutes bonnes</translation>
    </message>
    <message numerus="yes">
        <source>Proven: these people can open %n good backup(s)</source>
        <translation>
            <numerusform>%n sauvegarde est bonne, et ces personnes peuvent l’ouvrir</numerusform>
            <numerusform>%n sauvegardes sont bonnes, et ces personnes peuvent les ouvrir</numerusform>
        </translation>
    </message>
    <message>
        <source>The shares make check value %1.</source>
        <translation>Les parts donnent la valeur de contrôle %1.</translation>
    </message>
    <message>
        <source>Nothing was changed. Seal the sheets again, in new envelopes.</source>
        <translation>Rien n’a été modifié. Scellez de nouveau les feuilles, dans de nouvelles enveloppes.</translation>
    </message>
    <message>
        <source>Take the copy from another medium, or back the keys up again while the token lives.</source>
        <translation>Prenez la copie d’un autre support, ou sauvegardez de nouveau les clés tant que le jeton fonctionne.</translation>
    </message>
    <message>
        <source>Some backups belong to other shares. Drill them with the people who hold those.</source>
        <translation>Certaines sauvegardes appartiennent à d’autres parts. Faites l’exercice de restauration avec les personnes qui détiennent ces parts.</translation>
    </message>
    <message>
        <source>All files are unchanged.</source>
        <translation>Tous les fichiers sont inchangés.</translation>
    </message>
    <message>
        <source>All sheets stay good.</source>
        <translation>Toutes les feuilles restent bonnes.</translation>
    </message>
    <message>
        <source>Verify a backup, recovery drill</source>
        <translation>Vérifier une sauvegarde, exercice de restauration</translation>
    </message>
    <message>
        <source>enough custodians, witness, leader; for some checks the leader alone</source>
        <translation>assez de dépositaires, témoin, responsable de cérémonie&#xa0;; pour certaines vérifications, le responsable de cérémonie seul</translation>
    </message>
    <message>
        <source>Which token takes the shares?</source>
        <translation>Quel jeton reçoit les parts&#xa0;?</translation>
    </message>
    <message>
        <source>Nothing to compare with</source>
        <translation>Rien à quoi comparer</translation>
    </message>
    <message>
        <source>Import all the same</source>
        <translation>Importer malgré tout</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>1 of %1 share files is in the token.</source>
        <translation>1 fichier de part sur %1 est dans le jeton.</translation>
    </message>
    <message>
        <source>%1 of %2 share files are in the token.</source>
        <translation>%1 fichiers de part sur %2 sont dans le jeton.</translation>
    </message>
    <message>
        <source>Looking up which share files are in the token</source>
        <translation>Recherche des fichiers de part qui sont dans le jeton</translation>
    </message>
    <message>
        <source>In the token: %1, check value of the share %2</source>
        <translation>Dans le jeton&#xa0;: %1, valeur de contrôle de la part %2</translation>
    </message>
    <message numerus="yes">
        <source>The token has %n share file(s) that nobody noted here: choose none that may be in it already.</source>
        <translation>
            <numerusform>Pour %n fichier de part présent dans le jeton, personne n’a noté ici duquel il s’agit&#xa0;: ne choisissez pas de nouveau celui-là.</numerusform>
            <numerusform>Pour %n fichiers de part présents dans le jeton, personne n’a noté ici desquels il s’agit&#xa0;: ne choisissez pas de nouveau ceux-là.</numerusform>
        </translation>
    </message>
    <message>
        <source>The token waits for more share files</source>
        <translation>Le jeton attend d’autres fichiers de part</translation>
    </message>
    <message>
        <source>How does it go on?</source>
        <translation>Comment continuer&#xa0;?</translation>
    </message>
    <message>
        <source>The next share file is here</source>
        <translation>Le fichier de part suivant est ici</translation>
    </message>
    <message>
        <source>Later: the token keeps what is in it</source>
        <translation>Plus tard&#xa0;: le jeton garde ce qu’il contient</translation>
    </message>
    <message>
        <source>Custodians of the next share file</source>
        <translation>Dépositaires du fichier de part suivant</translation>
    </message>
    <message numerus="yes">
        <source>It waits for %n more.</source>
        <translation>
            <numerusform>Il en attend encore %n.</numerusform>
            <numerusform>Il en attend encore %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The token waits for %n share file(s).</source>
        <translation>
            <numerusform>Le jeton attend %n fichier de part.</numerusform>
            <numerusform>Le jeton attend %n fichiers de part.</numerusform>
        </translation>
    </message>
    <message>
        <source>They may come one after another: choose the one whose people are here.</source>
        <translation>Ils peuvent venir l’un après l’autre&#xa0;: choisissez celui dont les personnes sont présentes.</translation>
    </message>
    <message>
        <source>These are more share files than the token waits for</source>
        <translation>Cela fait plus de fichiers de part que le jeton n’en attend</translation>
    </message>
    <message numerus="yes">
        <source>Choose at most %n.</source>
        <translation>
            <numerusform>Choisissez-en %n au plus.</numerusform>
            <numerusform>Choisissez-en %n au plus.</numerusform>
        </translation>
    </message>
    <message>
        <source>Comparing with what is in the token</source>
        <translation>Comparaison avec ce qui est dans le jeton</translation>
    </message>
    <message>
        <source>No set file is at hand that tells the check value. Nothing was sent yet. Restore one backed-up key before you rely on this token.</source>
        <translation>Aucun fichier du jeu qui indique la valeur de contrôle n’est à disposition. Rien n’a encore été envoyé. Restaurez une clé sauvegardée avant de vous fier à ce jeton.</translation>
    </message>
    <message>
        <source>Do not use this token: its shares cancel out to a key of zeros</source>
        <translation>N’utilisez pas ce jeton&#xa0;: ses parts s’annulent et donnent une clé de zéros</translation>
    </message>
    <message>
        <source>Do not use this token: the check values differ</source>
        <translation>N’utilisez pas ce jeton&#xa0;: les valeurs de contrôle diffèrent</translation>
    </message>
    <message>
        <source>The shares are in the token</source>
        <translation>Les parts sont dans le jeton</translation>
    </message>
    <message>
        <source>The check value was not compared with a record. Restore one backed-up key before you rely on this token.</source>
        <translation>La valeur de contrôle n’a pas été comparée à une valeur consignée. Restaurez une clé sauvegardée avant de vous fier à ce jeton.</translation>
    </message>
    <message>
        <source>Which share files are in the token could not be noted on this computer. Write it down.</source>
        <translation>Les fichiers de part qui sont dans le jeton n’ont pas pu être notés sur cet ordinateur. Notez-les par écrit.</translation>
    </message>
    <message>
        <source>Initialise the token again and repeat the import.</source>
        <translation>Initialisez de nouveau le jeton et recommencez l’importation.</translation>
    </message>
    <message>
        <source>The share files are unchanged.</source>
        <translation>Les fichiers de part sont inchangés.</translation>
    </message>
    <message>
        <source>Import shares into a token</source>
        <translation>Importer des parts dans un jeton</translation>
    </message>
    <message>
        <source>enough custodians for each share file, PIN holder, leader</source>
        <translation>assez de dépositaires pour chaque fichier de part, détenteur du PIN, responsable de cérémonie</translation>
    </message>
    <message>
        <source>Which token is to be initialised?</source>
        <translation>Quel jeton faut-il initialiser&#xa0;?</translation>
    </message>
    <message>
        <source>SO-PIN</source>
        <translation>SO-PIN</translation>
    </message>
    <message>
        <source>User PIN</source>
        <translation>PIN utilisateur</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>The token is initialised</source>
        <translation>Le jeton est initialisé</translation>
    </message>
    <message>
        <source>Everything on it will be erased, but not before you confirm it on the last page.</source>
        <translation>Tout ce qu’il contient sera effacé, mais pas avant que vous ne l’ayez confirmé à la dernière page.</translation>
    </message>
    <message>
        <source>The SO-PIN of this token is printed in manuals. Change it before the token is used.</source>
        <translation>Le SO-PIN de ce jeton est imprimé dans des manuels. Changez-le avant que le jeton soit utilisé.</translation>
    </message>
    <message>
        <source>This ceremony makes no files.</source>
        <translation>Cette cérémonie ne produit aucun fichier.</translation>
    </message>
    <message>
        <source>The token was erased and initialised.</source>
        <translation>Le jeton a été effacé et initialisé.</translation>
    </message>
    <message>
        <source>Initialise a token</source>
        <translation>Initialiser un jeton</translation>
    </message>
    <message>
        <source>security officer, PIN holder, leader</source>
        <translation>responsable de la sécurité, détenteur du PIN, responsable de cérémonie</translation>
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
        <translation>Sur quel jeton&#xa0;?</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Which key?</source>
        <translation>Quelle clé&#xa0;?</translation>
    </message>
    <message>
        <source>Make and prove</source>
        <translation>Créer et prouver</translation>
    </message>
    <message>
        <source>Key &quot;%1&quot; works</source>
        <translation>La clé «&#xa0;%1&#xa0;» fonctionne</translation>
    </message>
    <message>
        <source>This token has no user PIN in use yet</source>
        <translation>Ce jeton n’a pas encore de PIN utilisateur en service</translation>
    </message>
    <message>
        <source>Initialise it first, or use another token.</source>
        <translation>Initialisez-le d’abord, ou utilisez un autre jeton.</translation>
    </message>
    <message>
        <source>This token still waits for share files</source>
        <translation>Ce jeton attend encore des fichiers de part</translation>
    </message>
    <message>
        <source>Import them first: a key made before could not be backed up.</source>
        <translation>Importez-les d’abord&#xa0;: une clé créée avant ne pourrait pas être sauvegardée.</translation>
    </message>
    <message>
        <source>A key on this token cannot be backed up to another one.</source>
        <translation>Une clé de ce jeton ne peut pas être sauvegardée vers un autre jeton.</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Name of the key</source>
        <translation>Nom de la clé</translation>
    </message>
    <message>
        <source>What other programs show.</source>
        <translation>C’est ce qu’affichent les autres programmes.</translation>
    </message>
    <message>
        <source>Key reference</source>
        <translation>Référence de clé</translation>
    </message>
    <message>
        <source>Its number on the token. A free one is proposed.</source>
        <translation>Son numéro sur le jeton. Un numéro libre est proposé.</translation>
    </message>
    <message>
        <source>This key may be backed up</source>
        <translation>Cette clé peut être sauvegardée</translation>
    </message>
    <message>
        <source>If not, it never leaves this token, and is gone with it.</source>
        <translation>Sinon, elle ne quitte jamais ce jeton et disparaît avec lui.</translation>
    </message>
    <message>
        <source>Making the key and using it once</source>
        <translation>Création de la clé, puis une utilisation</translation>
    </message>
    <message>
        <source>A large RSA key can take a minute or more on a token.</source>
        <translation>Sur un jeton, une grande clé RSA peut demander une minute ou davantage.</translation>
    </message>
    <message>
        <source>Other keys on the token are as they were.</source>
        <translation>Les autres clés du jeton sont telles qu’elles étaient.</translation>
    </message>
    <message>
        <source>%1 on token %2, reference %3. It enciphered a fresh challenge and deciphered it again.</source>
        <translation>%1 sur le jeton %2, référence %3. La clé a chiffré un nouveau défi et l’a déchiffré.</translation>
    </message>
    <message>
        <source>%1 on token %2, reference %3. It signed a fresh challenge that its public key verifies.</source>
        <translation>%1 sur le jeton %2, référence %3. La clé a signé un nouveau défi, et sa clé publique vérifie la signature.</translation>
    </message>
    <message>
        <source>Back it up before you rely on it.</source>
        <translation>Sauvegardez-la avant de vous y fier.</translation>
    </message>
    <message>
        <source>It cannot be backed up: it is gone when this token is.</source>
        <translation>Elle ne peut pas être sauvegardée&#xa0;: si ce jeton disparaît, elle disparaît avec lui.</translation>
    </message>
    <message>
        <source>No key was made.</source>
        <translation>Aucune clé n’a été créée.</translation>
    </message>
    <message>
        <source>Make a key on a token</source>
        <translation>Créer une clé sur un jeton</translation>
    </message>
    <message>
        <source>Replace the transport PIN by a user PIN of your own</source>
        <translation>Remplacer le PIN de transport par votre propre PIN utilisateur</translation>
    </message>
    <message>
        <source>The token asks for this before its keys can be used.</source>
        <translation>Le jeton l’exige avant que ses clés puissent être utilisées.</translation>
    </message>
    <message>
        <source>Unblock, and choose a new user PIN</source>
        <translation>Débloquer, et choisir un nouveau PIN utilisateur</translation>
    </message>
    <message>
        <source>With the SO-PIN. Also for a user PIN that was forgotten.</source>
        <translation>Avec le SO-PIN. Aussi pour un PIN utilisateur oublié.</translation>
    </message>
    <message>
        <source>Unblock, and keep the user PIN</source>
        <translation>Débloquer, et garder le PIN utilisateur</translation>
    </message>
    <message>
        <source>With the SO-PIN. The user PIN gets all its tries back.</source>
        <translation>Avec le SO-PIN. Le PIN utilisateur retrouve tous ses essais.</translation>
    </message>
    <message>
        <source>Change the user PIN</source>
        <translation>Changer le PIN utilisateur</translation>
    </message>
    <message>
        <source>With the user PIN that is valid now.</source>
        <translation>Avec le PIN utilisateur actuellement valable.</translation>
    </message>
    <message>
        <source>Change the SO-PIN</source>
        <translation>Changer le SO-PIN</translation>
    </message>
    <message>
        <source>With the SO-PIN that is valid now.</source>
        <translation>Avec le SO-PIN actuellement valable.</translation>
    </message>
    <message>
        <source>The user PIN is blocked. The security officer can unblock it here.</source>
        <translation>Le PIN utilisateur est bloqué. Le responsable de la sécurité peut le débloquer ici.</translation>
    </message>
    <message>
        <source>The user PIN is blocked, and this token lets nobody unblock it. Its keys are out of reach: restore them to another token from their backups.</source>
        <translation>Le PIN utilisateur est bloqué, et ce jeton ne laisse personne le débloquer. Ses clés sont hors d’atteinte&#xa0;: restaurez-les sur un autre jeton à partir de leurs sauvegardes.</translation>
    </message>
    <message>
        <source>The SO-PIN is blocked for ever: the token can never be initialised again and its user PIN not be unblocked. Back its keys up to another token.</source>
        <translation>Le SO-PIN est bloqué définitivement&#xa0;: le jeton ne pourra plus jamais être initialisé, ni son PIN utilisateur débloqué. Sauvegardez ses clés vers un autre jeton.</translation>
    </message>
    <message>
        <source>Security officer: a new SO-PIN</source>
        <translation>Responsable de la sécurité&#xa0;: un nouveau SO-PIN</translation>
    </message>
    <message>
        <source>Whose PINs?</source>
        <translation>Les PIN de quel jeton&#xa0;?</translation>
    </message>
    <message>
        <source>PINs</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Changer</translation>
    </message>
    <message>
        <source>This token has no PINs yet: it was never initialised</source>
        <translation>Ce jeton n’a pas encore de PIN&#xa0;: il n’a jamais été initialisé</translation>
    </message>
    <message>
        <source>Initialise it, or use another token.</source>
        <translation>Initialisez-le, ou utilisez un autre jeton.</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tâche</translation>
    </message>
    <message>
        <source>PIN holder: give the transport PIN</source>
        <translation>Détenteur du PIN&#xa0;: saisissez le PIN de transport</translation>
    </message>
    <message>
        <source>PIN holder: give the user PIN that is valid now</source>
        <translation>Détenteur du PIN&#xa0;: saisissez le PIN utilisateur actuellement valable</translation>
    </message>
    <message>
        <source>Security officer: give the SO-PIN that is valid now</source>
        <translation>Responsable de la sécurité&#xa0;: saisissez le SO-PIN actuellement valable</translation>
    </message>
    <message>
        <source>This is the last try: a wrong entry blocks it. Stop if you are unsure.</source>
        <translation>C’est le dernier essai&#xa0;: une saisie erronée bloque le PIN. Arrêtez en cas de doute.</translation>
    </message>
    <message>
        <source>Only two tries are left. Stop if you are unsure.</source>
        <translation>Il ne reste que deux essais. Arrêtez en cas de doute.</translation>
    </message>
    <message>
        <source>If its tries run out, this token can never be initialised again.</source>
        <translation>Si les essais du SO-PIN s’épuisent, ce jeton ne pourra plus jamais être initialisé.</translation>
    </message>
    <message>
        <source>Whether the new value is in place already cannot be read from the token. Give the one that you believe is valid: the old or the new.</source>
        <translation>Le jeton ne permet pas de lire si la nouvelle valeur est déjà en place. Saisissez celle que vous croyez valable&#xa0;: l’ancienne ou la nouvelle.</translation>
    </message>
    <message>
        <source>PIN holder: choose the new user PIN</source>
        <translation>Détenteur du PIN&#xa0;: choisissez le nouveau PIN utilisateur</translation>
    </message>
    <message>
        <source>This is the PIN that was valid so far</source>
        <translation>C’est le PIN qui était valable jusqu’ici</translation>
    </message>
    <message>
        <source>This is too short for the number of wrong entries that the token allows</source>
        <translation>C’est trop court pour le nombre de saisies erronées que le jeton autorise</translation>
    </message>
    <message>
        <source>Changing the PIN</source>
        <translation>Changement du PIN</translation>
    </message>
    <message>
        <source>All PINs of the token are as they were.</source>
        <translation>Tous les PIN du jeton sont tels qu’ils étaient.</translation>
    </message>
    <message>
        <source>Nothing more can be done with the PINs of this token</source>
        <translation>On ne peut plus rien faire avec les PIN de ce jeton</translation>
    </message>
    <message>
        <source>The user PIN is changed</source>
        <translation>Le PIN utilisateur est changé</translation>
    </message>
    <message>
        <source>The token has a user PIN of its own</source>
        <translation>Le jeton a son propre PIN utilisateur</translation>
    </message>
    <message>
        <source>The SO-PIN is changed</source>
        <translation>Le SO-PIN est changé</translation>
    </message>
    <message>
        <source>The user PIN is unblocked</source>
        <translation>Le PIN utilisateur est débloqué</translation>
    </message>
    <message>
        <source>Lock the note with the new SO-PIN away, destroy the old one.</source>
        <translation>Mettez sous clé la note du nouveau SO-PIN, détruisez l’ancienne.</translation>
    </message>
    <message>
        <source>Whether the new value is in place could not be read from the token: the old or the new one is valid.</source>
        <translation>Le jeton n’a pas permis de lire si la nouvelle valeur est en place&#xa0;: c’est l’ancienne ou la nouvelle qui est valable.</translation>
    </message>
    <message>
        <source>No PIN was changed.</source>
        <translation>Aucun PIN n’a été changé.</translation>
    </message>
    <message>
        <source>Change or unblock a PIN</source>
        <translation>Changer ou débloquer un PIN</translation>
    </message>
    <message>
        <source>PIN holder or security officer, leader</source>
        <translation>détenteur du PIN ou responsable de la sécurité, responsable de cérémonie</translation>
    </message>
    <message>
        <source>Gather</source>
        <translation>Réunir</translation>
    </message>
    <message>
        <source>Where are the key backups?</source>
        <translation>Où sont les sauvegardes de clés&#xa0;?</translation>
    </message>
    <message>
        <source>Do these belong together?</source>
        <translation>Ces éléments vont-ils ensemble&#xa0;?</translation>
    </message>
    <message>
        <source>What can be restored</source>
        <translation>Ce qui peut être restauré</translation>
    </message>
    <message>
        <source>Choose the token</source>
        <translation>Choisir le jeton</translation>
    </message>
    <message>
        <source>Which token takes over?</source>
        <translation>Quel jeton prend la relève&#xa0;?</translation>
    </message>
    <message>
        <source>This token is on its way already</source>
        <translation>Ce jeton est déjà en cours de mise en service</translation>
    </message>
    <message>
        <source>Send and compare</source>
        <translation>Envoyer et comparer</translation>
    </message>
    <message>
        <source>Restore and prove</source>
        <translation>Restaurer et prouver</translation>
    </message>
    <message>
        <source>The old token</source>
        <translation>L’ancien jeton</translation>
    </message>
    <message>
        <source>Erase the spare token</source>
        <translation>Effacer le jeton de réserve</translation>
    </message>
    <message>
        <source>No token has been changed.</source>
        <translation>Aucun jeton n’a été modifié.</translation>
    </message>
    <message>
        <source>Is this for service, or a drill?</source>
        <translation>Est-ce pour le service ou pour un exercice de restauration&#xa0;?</translation>
    </message>
    <message>
        <source>Service: the token takes over from another one</source>
        <translation>Service&#xa0;: le jeton prend la relève d’un autre</translation>
    </message>
    <message>
        <source>Drill on a spare token: it is erased again at the end</source>
        <translation>Exercice de restauration sur un jeton de réserve&#xa0;: il est de nouveau effacé à la fin</translation>
    </message>
    <message>
        <source>The spare token</source>
        <translation>Le jeton de réserve</translation>
    </message>
    <message>
        <source>The token that takes over</source>
        <translation>Le jeton qui prend la relève</translation>
    </message>
    <message>
        <source>Its SO-PIN, and a new one if it has none of its own yet</source>
        <translation>Son SO-PIN, et un nouveau s’il n’en a pas encore un qui lui soit propre</translation>
    </message>
    <message>
        <source>The user PIN that it gets</source>
        <translation>Le PIN utilisateur qu’il reçoit</translation>
    </message>
    <message>
        <source>The key backups</source>
        <translation>Les sauvegardes de clés</translation>
    </message>
    <message>
        <source>The share file and its set file, or every share file if there are several</source>
        <translation>Le fichier de part et son fichier du jeu, ou tous les fichiers de part s’il y en a plusieurs</translation>
    </message>
    <message>
        <source>Enough share sheets, or the passwords of the share files</source>
        <translation>Assez de feuilles de part, ou les mots de passe des fichiers de part</translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) with check value %1.</source>
        <translation>
            <numerusform>%n sauvegarde avec la valeur de contrôle %1.</numerusform>
            <numerusform>%n sauvegardes avec la valeur de contrôle %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Share file %1: SHA-256 %2, check value %3.</source>
        <translation>Fichier de part %1&#xa0;: SHA-256 %2, valeur de contrôle %3.</translation>
    </message>
    <message>
        <source>Share file %1: SHA-256 %2, its check value shows when it is open.</source>
        <translation>Fichier de part %1&#xa0;: SHA-256 %2, sa valeur de contrôle apparaîtra quand il sera ouvert.</translation>
    </message>
    <message>
        <source>They fit. The shares and every backup are now tested in this computer, before any token is touched.</source>
        <translation>Ces éléments concordent. Les parts et chaque sauvegarde sont maintenant vérifiées dans cet ordinateur, avant que l’on touche à un jeton.</translation>
    </message>
    <message>
        <source>Whether they fit shows when the shares are open, before any token is touched.</source>
        <translation>On verra si ces éléments concordent quand les parts seront ouvertes, avant que l’on touche à un jeton.</translation>
    </message>
    <message>
        <source>Nothing has been changed so far.</source>
        <translation>Rien n’a été modifié jusqu’ici.</translation>
    </message>
    <message>
        <source>No token has been changed. Find the share file of these backups, or the backups of these shares.</source>
        <translation>Aucun jeton n’a été modifié. Trouvez le fichier de part de ces sauvegardes, ou les sauvegardes de ces parts.</translation>
    </message>
    <message>
        <source>It is erased, but not before you confirm it. A token that stopped half-way through this goes on where it is.</source>
        <translation>Il sera effacé, mais pas avant que vous ne l’ayez confirmé. Un jeton resté à mi-chemin de cette cérémonie continue là où il en est.</translation>
    </message>
    <message>
        <source>The shares are no longer in this computer</source>
        <translation>Les parts ne sont plus dans cet ordinateur</translation>
    </message>
    <message>
        <source>Stop, and start this ceremony again with the other token.</source>
        <translation>Arrêtez, et recommencez cette cérémonie avec l’autre jeton.</translation>
    </message>
    <message>
        <source>It fits these shares, so it is not erased: the ceremony goes on from here.</source>
        <translation>Il concorde avec ces parts, il n’est donc pas effacé&#xa0;: la cérémonie continue à partir d’ici.</translation>
    </message>
    <message>
        <source>Initialise the token again and repeat this ceremony. The backups and the sheets are unchanged.</source>
        <translation>Initialisez de nouveau le jeton et recommencez cette cérémonie. Les sauvegardes et les feuilles sont inchangées.</translation>
    </message>
    <message>
        <source>What becomes of the old token?</source>
        <translation>Que devient l’ancien jeton&#xa0;?</translation>
    </message>
    <message>
        <source>It is lost</source>
        <translation>Il est perdu</translation>
    </message>
    <message>
        <source>It is defective</source>
        <translation>Il est défectueux</translation>
    </message>
    <message>
        <source>It was destroyed before a witness</source>
        <translation>Il a été détruit devant un témoin</translation>
    </message>
    <message>
        <source>It is kept and holds the same keys</source>
        <translation>Il est conservé et contient les mêmes clés</translation>
    </message>
    <message>
        <source>Its serial number</source>
        <translation>Son numéro de série</translation>
    </message>
    <message>
        <source>May be left empty if nobody knows it.</source>
        <translation>Peut rester vide si personne ne le connaît.</translation>
    </message>
    <message>
        <source>Until the old token is destroyed, whoever has it and its user PIN can use the keys.</source>
        <translation>Tant que l’ancien jeton n’est pas détruit, quiconque dispose de ce jeton et de son PIN utilisateur peut utiliser les clés.</translation>
    </message>
    <message>
        <source>No witness was named at the beginning.</source>
        <translation>Aucun témoin n’a été nommé au début.</translation>
    </message>
    <message>
        <source>Label the token, seal the sheets</source>
        <translation>Étiquetez le jeton, scellez les feuilles</translation>
    </message>
    <message>
        <source>What is written on the token</source>
        <translation>Ce qui est écrit sur le jeton</translation>
    </message>
    <message>
        <source>So that nobody takes it for another one.</source>
        <translation>Pour que personne ne le prenne pour un autre.</translation>
    </message>
    <message>
        <source>Write its name on the token. Put each sheet into a new envelope and seal it; who may hold it has not changed.</source>
        <translation>Écrivez son nom sur le jeton. Mettez chaque feuille dans une nouvelle enveloppe et scellez-la&#xa0;; les personnes autorisées à la détenir restent les mêmes.</translation>
    </message>
    <message>
        <source>A token without a label is easily mistaken.</source>
        <translation>Un jeton sans étiquette se confond facilement avec un autre.</translation>
    </message>
    <message>
        <source>Not every key proved itself</source>
        <translation>Les clés n’ont pas toutes été prouvées</translation>
    </message>
    <message>
        <source>The drill succeeded, and the spare token is empty again</source>
        <translation>L’exercice de restauration a réussi, et le jeton de réserve est de nouveau vide</translation>
    </message>
    <message>
        <source>The replacement token is in service</source>
        <translation>Le jeton de remplacement est en service</translation>
    </message>
    <message>
        <source>Token %1, check value %2.</source>
        <translation>Jeton %1, valeur de contrôle %2.</translation>
    </message>
    <message numerus="yes">
        <source>Found, but impossible to restore: %n backup(s). See the list above.</source>
        <translation>
            <numerusform>%n sauvegarde trouvée n’a pas pu être restaurée&#xa0;; la liste ci-dessus la nomme.</numerusform>
            <numerusform>%n sauvegardes trouvées n’ont pas pu être restaurées&#xa0;; la liste ci-dessus les nomme.</numerusform>
        </translation>
    </message>
    <message>
        <source>The old token still holds the keys. If its user PIN may be known, make new keys instead.</source>
        <translation>L’ancien jeton contient toujours les clés. Si son PIN utilisateur est peut-être connu, créez plutôt de nouvelles clés.</translation>
    </message>
    <message>
        <source>Destroy the old token before a witness.</source>
        <translation>Détruisez l’ancien jeton devant un témoin.</translation>
    </message>
    <message>
        <source>The backups and the share files are unchanged.</source>
        <translation>Les sauvegardes et les fichiers de part sont inchangés.</translation>
    </message>
    <message>
        <source>Token %1 was last seen so:</source>
        <translation>Dernier état connu du jeton %1&#xa0;:</translation>
    </message>
    <message>
        <source>Start this ceremony again to go on: it reads the token and takes up where it is.</source>
        <translation>Pour continuer, recommencez cette cérémonie&#xa0;: elle lit le jeton et reprend là où il en est.</translation>
    </message>
    <message>
        <source>Put a replacement token into service</source>
        <translation>Mettre en service un jeton de remplacement</translation>
    </message>
    <message>
        <source>security officer, enough custodians, PIN holder, witness, leader</source>
        <translation>responsable de la sécurité, assez de dépositaires, détenteur du PIN, témoin, responsable de cérémonie</translation>
    </message>
    <message>
        <source>To which token?</source>
        <translation>Vers quel jeton&#xa0;?</translation>
    </message>
    <message>
        <source>Which keys are to be restored?</source>
        <translation>Quelles clés faut-il restaurer&#xa0;?</translation>
    </message>
    <message numerus="yes">
        <source>Needed for %n backup(s): a token with check value %1.</source>
        <translation>
            <numerusform>%n sauvegarde exige un jeton avec la valeur de contrôle %1.</numerusform>
            <numerusform>%n sauvegardes exigent un jeton avec la valeur de contrôle %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was written, and no PIN try was spent.</source>
        <translation>Rien n’a été écrit, et aucun essai de PIN n’a été consommé.</translation>
    </message>
    <message>
        <source>This token tells its check value only after the user PIN, and these backups have different ones</source>
        <translation>Ce jeton n’indique sa valeur de contrôle qu’après le PIN utilisateur, et celles de ces sauvegardes diffèrent entre elles</translation>
    </message>
    <message>
        <source>Go back and choose backups of one check value.</source>
        <translation>Revenez en arrière et choisissez des sauvegardes qui ont la même valeur de contrôle.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1: %2, saved on %3</source>
        <translation>%1&#xa0;: %2, sauvegardée le %3</translation>
    </message>
    <message numerus="yes">
        <source>This token cannot open %n other backup(s): the check value differs.</source>
        <translation>
            <numerusform>%n autre sauvegarde ne s’ouvre pas sur ce jeton&#xa0;: sa valeur de contrôle est différente.</numerusform>
            <numerusform>%n autres sauvegardes ne s’ouvrent pas sur ce jeton&#xa0;: leur valeur de contrôle est différente.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restored and proven: %n key(s)</source>
        <translation>
            <numerusform>%n clé restaurée et prouvée</numerusform>
            <numerusform>%n clés restaurées et prouvées</numerusform>
        </translation>
    </message>
    <message>
        <source>The backups are unchanged.</source>
        <translation>Les sauvegardes sont inchangées.</translation>
    </message>
    <message numerus="yes">
        <source>This restore brought %n key(s) onto the token. The others are missing: do it again to complete it.</source>
        <translation>
            <numerusform>%n clé de cette restauration est sur le jeton. Les autres n’y sont pas&#xa0;: recommencez pour la compléter.</numerusform>
            <numerusform>%n clés de cette restauration sont sur le jeton. Les autres n’y sont pas&#xa0;: recommencez pour la compléter.</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore keys</source>
        <translation>Restaurer des clés</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>What is plugged in?</source>
        <translation>Qu’est-ce qui est branché&#xa0;?</translation>
    </message>
    <message>
        <source>Passport</source>
        <translation>Passeport</translation>
    </message>
    <message>
        <source>Where shall the passport be saved?</source>
        <translation>Où faut-il enregistrer le passeport&#xa0;?</translation>
    </message>
    <message>
        <source>A text to read and print, and the same for programs. Nothing in them is secret.</source>
        <translation>Un texte à lire et à imprimer, et le même contenu pour les programmes. Rien n’y est secret.</translation>
    </message>
    <message>
        <source>Reading the tokens</source>
        <translation>Lecture des jetons</translation>
    </message>
    <message>
        <source>This list follows as tokens come and go. Choose one to see its passport.</source>
        <translation>Cette liste suit les jetons que l’on branche et débranche. Choisissez-en un pour voir son passeport.</translation>
    </message>
    <message>
        <source>Passport of this token</source>
        <translation>Passeport de ce jeton</translation>
    </message>
    <message>
        <source>Save it</source>
        <translation>L’enregistrer</translation>
    </message>
    <message>
        <source>I only wanted to read it</source>
        <translation>Je voulais seulement le lire</translation>
    </message>
    <message>
        <source>Writing the passport</source>
        <translation>Écriture du passeport</translation>
    </message>
    <message>
        <source>No passport was left behind.</source>
        <translation>Aucun passeport n’est resté enregistré.</translation>
    </message>
    <message>
        <source>Token %1</source>
        <translation>Jeton %1</translation>
    </message>
    <message>
        <source>No token can be read</source>
        <translation>Aucun jeton ne peut être lu</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s)</source>
        <translation>
            <numerusform>%n jeton</numerusform>
            <numerusform>%n jetons</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Reader %1:</source>
        <translation>Lecteur %1&#xa0;:</translation>
    </message>
    <message>
        <source>No passport was saved.</source>
        <translation>Aucun passeport n’a été enregistré.</translation>
    </message>
    <message>
        <source>Token status</source>
        <translation>État des jetons</translation>
    </message>
    <message>
        <source>anyone</source>
        <translation>n’importe qui</translation>
    </message>
    <message>
        <source>You stopped this</source>
        <translation>Vous avez arrêté cette opération</translation>
    </message>
    <message>
        <source>Try again, or stop the ceremony.</source>
        <translation>Réessayez, ou arrêtez la cérémonie.</translation>
    </message>
    <message>
        <source>The smart card service of this computer does not run</source>
        <translation>Le service de cartes de cet ordinateur ne fonctionne pas</translation>
    </message>
    <message>
        <source>Start pcscd, then try again.</source>
        <translation>Démarrez pcscd, puis réessayez.</translation>
    </message>
    <message>
        <source>No token or card reader is plugged in</source>
        <translation>Aucun jeton ni lecteur de cartes n’est branché</translation>
    </message>
    <message>
        <source>Plug in the token.</source>
        <translation>Branchez le jeton.</translation>
    </message>
    <message>
        <source>There is no token in this reader</source>
        <translation>Il n’y a pas de jeton dans ce lecteur</translation>
    </message>
    <message>
        <source>Insert the token.</source>
        <translation>Insérez le jeton.</translation>
    </message>
    <message>
        <source>The token was removed</source>
        <translation>Le jeton a été retiré</translation>
    </message>
    <message>
        <source>Insert the same token again. Its state is read again before anything goes on.</source>
        <translation>Insérez de nouveau le même jeton. Son état est relu avant que quoi que ce soit ne continue.</translation>
    </message>
    <message>
        <source>Another program uses this token</source>
        <translation>Un autre programme utilise ce jeton</translation>
    </message>
    <message>
        <source>Close the other program, then try again.</source>
        <translation>Fermez l’autre programme, puis réessayez.</translation>
    </message>
    <message>
        <source>The token does not answer as it should</source>
        <translation>Le jeton ne répond pas comme il le devrait</translation>
    </message>
    <message>
        <source>Take it out, insert it again, and try again.</source>
        <translation>Retirez-le, insérez-le de nouveau, puis réessayez.</translation>
    </message>
    <message>
        <source>This is not a SmartCard-HSM</source>
        <translation>Ce n’est pas un SmartCard-HSM</translation>
    </message>
    <message>
        <source>Use another token.</source>
        <translation>Utilisez un autre jeton.</translation>
    </message>
    <message>
        <source>This is another token than the one of this step</source>
        <translation>Ce jeton n’est pas celui de cette étape</translation>
    </message>
    <message>
        <source>Insert the token that was chosen before.</source>
        <translation>Insérez le jeton choisi auparavant.</translation>
    </message>
    <message numerus="yes">
        <source>Wrong user PIN. Tries left: %n</source>
        <translation>
            <numerusform>PIN utilisateur erroné. Essai restant&#xa0;:&#xa0;%n</numerusform>
            <numerusform>PIN utilisateur erroné. Essais restants&#xa0;:&#xa0;%n</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop if you are unsure. At 0 the PIN is blocked.</source>
        <translation>Arrêtez en cas de doute. À 0, le PIN est bloqué.</translation>
    </message>
    <message>
        <source>The user PIN is blocked</source>
        <translation>Le PIN utilisateur est bloqué</translation>
    </message>
    <message>
        <source>The security officer can unblock it if the token was set up so.</source>
        <translation>Le responsable de la sécurité peut le débloquer si le jeton a été configuré ainsi.</translation>
    </message>
    <message>
        <source>The token does not take this PIN</source>
        <translation>Le jeton n’accepte pas ce PIN</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>Choisissez-en un autre.</translation>
    </message>
    <message numerus="yes">
        <source>Wrong SO-PIN. Tries left: %n</source>
        <translation>
            <numerusform>SO-PIN erroné. Essai restant&#xa0;:&#xa0;%n</numerusform>
            <numerusform>SO-PIN erroné. Essais restants&#xa0;:&#xa0;%n</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop and find the right one. At 0 this token can never be initialised again.</source>
        <translation>Arrêtez et trouvez le bon. À 0, ce jeton ne pourra plus jamais être initialisé.</translation>
    </message>
    <message>
        <source>The SO-PIN is blocked</source>
        <translation>Le SO-PIN est bloqué</translation>
    </message>
    <message>
        <source>This token can never be initialised again. Its keys still work with the user PIN.</source>
        <translation>Ce jeton ne pourra plus jamais être initialisé. Ses clés fonctionnent toujours avec le PIN utilisateur.</translation>
    </message>
    <message>
        <source>The token asks for the user PIN first</source>
        <translation>Le jeton demande d’abord le PIN utilisateur</translation>
    </message>
    <message>
        <source>Give the user PIN.</source>
        <translation>Saisissez le PIN utilisateur.</translation>
    </message>
    <message>
        <source>The token refused this</source>
        <translation>Le jeton a refusé cette opération</translation>
    </message>
    <message>
        <source>The details say what it answered. Try again, or use another token.</source>
        <translation>Les détails indiquent ce qu’il a répondu. Réessayez, ou utilisez un autre jeton.</translation>
    </message>
    <message>
        <source>This token takes no share files now</source>
        <translation>Ce jeton n’accepte actuellement aucun fichier de part</translation>
    </message>
    <message>
        <source>It was initialised without them or has all of them. Initialise it again (this erases it) or use another.</source>
        <translation>Il a été initialisé sans fichiers de part ou les a tous reçus. Initialisez-le de nouveau (cela l’efface) ou utilisez-en un autre.</translation>
    </message>
    <message>
        <source>The token is full</source>
        <translation>Le jeton est plein</translation>
    </message>
    <message>
        <source>Delete what is not needed, or use another token.</source>
        <translation>Supprimez ce qui n’est pas nécessaire, ou utilisez un autre jeton.</translation>
    </message>
    <message>
        <source>This token&apos;s firmware does not know this kind of key</source>
        <translation>Le micrologiciel de ce jeton ne connaît pas ce type de clé</translation>
    </message>
    <message>
        <source>Use a newer token, or a key of another kind.</source>
        <translation>Utilisez un jeton plus récent, ou une clé d’un autre type.</translation>
    </message>
    <message>
        <source>This is not on the token</source>
        <translation>Cela ne se trouve pas sur le jeton</translation>
    </message>
    <message>
        <source>Look at the token&apos;s list again.</source>
        <translation>Regardez de nouveau la liste du jeton.</translation>
    </message>
    <message>
        <source>%1 is not a share file</source>
        <translation>%1 n’est pas un fichier de part</translation>
    </message>
    <message>
        <source>A share file has 64 bytes. Take the copy from another medium.</source>
        <translation>Un fichier de part fait 64 octets. Prenez la copie d’un autre support.</translation>
    </message>
    <message>
        <source>%1 is not a set file</source>
        <translation>%1 n’est pas un fichier du jeu</translation>
    </message>
    <message>
        <source>Take the copy from another medium.</source>
        <translation>Prenez la copie d’un autre support.</translation>
    </message>
    <message>
        <source>%1 is not a list of backups</source>
        <translation>%1 n’est pas une liste de sauvegardes</translation>
    </message>
    <message>
        <source>Take the copy from another medium, or choose the backups themselves.</source>
        <translation>Prenez la copie d’un autre support, ou choisissez les sauvegardes elles-mêmes.</translation>
    </message>
    <message>
        <source>%1 was made by a newer version of this program</source>
        <translation>%1 a été créé par une version plus récente de ce programme</translation>
    </message>
    <message>
        <source>Use that version.</source>
        <translation>Utilisez cette version.</translation>
    </message>
    <message>
        <source>%1 is not a key backup, or it was altered</source>
        <translation>%1 n’est pas une sauvegarde de clé, ou le fichier a été altéré</translation>
    </message>
    <message>
        <source>Wrong password for %1</source>
        <translation>Mot de passe erroné pour %1</translation>
    </message>
    <message>
        <source>The shares do not open this file</source>
        <translation>Les parts n’ouvrent pas ce fichier</translation>
    </message>
    <message>
        <source>A sheet or the file is from another set. With one more custodian the program can find which.</source>
        <translation>Une feuille ou le fichier vient d’un autre jeu. Avec un dépositaire de plus, le programme peut trouver l’élément en cause.</translation>
    </message>
    <message>
        <source>Share %1 is already entered</source>
        <translation>La part %1 est déjà saisie</translation>
    </message>
    <message>
        <source>Another custodian must come.</source>
        <translation>Un autre dépositaire doit venir.</translation>
    </message>
    <message>
        <source>This share is already in; a second time it would cancel itself out</source>
        <translation>Cette part est déjà présente&#xa0;; une seconde fois, elle s’annulerait elle-même</translation>
    </message>
    <message>
        <source>Choose the next share file.</source>
        <translation>Choisissez le fichier de part suivant.</translation>
    </message>
    <message>
        <source>These shares would leave a key of zeros</source>
        <translation>Ces parts donneraient une clé de zéros</translation>
    </message>
    <message>
        <source>Use other share files.</source>
        <translation>Utilisez d’autres fichiers de part.</translation>
    </message>
    <message>
        <source>Group %1 does not match</source>
        <translation>Le groupe %1 ne correspond pas</translation>
    </message>
    <message>
        <source>Compare group %1 with your sheet and type it again. Look for 8/B, 0/D, 1/7.</source>
        <translation>Comparez le groupe %1 avec votre feuille et saisissez-le de nouveau. Attention à 8/B, 0/D, 1/7.</translation>
    </message>
    <message>
        <source>All groups look right, but the seal does not fit</source>
        <translation>Tous les groupes semblent justes, mais le sceau ne concorde pas</translation>
    </message>
    <message>
        <source>Two slips may hide each other. Read every group again, the share number and the set code.</source>
        <translation>Deux erreurs peuvent se masquer l’une l’autre. Relisez chaque groupe, le numéro de part et le code du jeu.</translation>
    </message>
    <message>
        <source>This belongs to set %1, not to %2</source>
        <translation>Cet élément appartient au jeu %1, et non à %2</translation>
    </message>
    <message>
        <source>Get the sheet or file marked %2, or choose the share file of set %1.</source>
        <translation>Prenez la feuille ou le fichier qui porte %2, ou choisissez le fichier de part du jeu %1.</translation>
    </message>
    <message>
        <source>The check values differ: %1 and %2</source>
        <translation>Les valeurs de contrôle diffèrent&#xa0;: %1 et %2</translation>
    </message>
    <message>
        <source>Use the token and the file that belong together.</source>
        <translation>Utilisez le jeton et le fichier qui vont ensemble.</translation>
    </message>
    <message>
        <source>Key reference %1 is in use</source>
        <translation>La référence de clé %1 est déjà utilisée</translation>
    </message>
    <message>
        <source>Choose a free one.</source>
        <translation>Choisissez-en une libre.</translation>
    </message>
    <message>
        <source>The key did not prove itself: it does not match its public key</source>
        <translation>La clé n’a pas été prouvée&#xa0;: elle ne correspond pas à sa clé publique</translation>
    </message>
    <message>
        <source>Do not rely on this key. Try another copy of the backup.</source>
        <translation>Ne vous fiez pas à cette clé. Essayez une autre copie de la sauvegarde.</translation>
    </message>
    <message>
        <source>A certificate of the token cannot be right</source>
        <translation>Un certificat du jeton ne peut pas être juste</translation>
    </message>
    <message>
        <source>Do not use this token.</source>
        <translation>N’utilisez pas ce jeton.</translation>
    </message>
    <message>
        <source>This secret is too weak</source>
        <translation>Ce secret est trop faible</translation>
    </message>
    <message>
        <source>This answer cannot be right</source>
        <translation>Cette réponse ne peut pas être juste</translation>
    </message>
    <message>
        <source>Look at it again.</source>
        <translation>Vérifiez-la.</translation>
    </message>
    <message>
        <source>There is already a file %1</source>
        <translation>Il existe déjà un fichier %1</translation>
    </message>
    <message>
        <source>The file or folder %1 is not there</source>
        <translation>Le fichier ou le dossier %1 est introuvable</translation>
    </message>
    <message>
        <source>Plug in the medium, or choose another.</source>
        <translation>Branchez le support, ou choisissez-en un autre.</translation>
    </message>
    <message>
        <source>You may not use %1</source>
        <translation>Vous n’avez pas le droit d’utiliser %1</translation>
    </message>
    <message>
        <source>Choose another folder, or ask who runs this computer.</source>
        <translation>Choisissez un autre dossier, ou adressez-vous à la personne qui administre cet ordinateur.</translation>
    </message>
    <message>
        <source>There is no room left for %1</source>
        <translation>Il n’y a plus de place pour %1</translation>
    </message>
    <message>
        <source>Choose another medium.</source>
        <translation>Choisissez un autre support.</translation>
    </message>
    <message>
        <source>What was read back from %1 is not what was written</source>
        <translation>Ce qui a été relu depuis %1 n’est pas ce qui a été écrit</translation>
    </message>
    <message>
        <source>Put this medium aside and use another.</source>
        <translation>Mettez ce support de côté et utilisez-en un autre.</translation>
    </message>
    <message>
        <source>Reading or writing %1 failed</source>
        <translation>La lecture ou l’écriture de %1 a échoué</translation>
    </message>
    <message>
        <source>Try another medium.</source>
        <translation>Essayez un autre support.</translation>
    </message>
    <message>
        <source>No random numbers could be had</source>
        <translation>Aucun nombre aléatoire n’a pu être obtenu</translation>
    </message>
    <message>
        <source>Start again on another computer.</source>
        <translation>Recommencez sur un autre ordinateur.</translation>
    </message>
    <message>
        <source>This does not fit here</source>
        <translation>Cela ne convient pas ici</translation>
    </message>
    <message>
        <source>Go on with what the screen asks.</source>
        <translation>Continuez avec ce que l’écran demande.</translation>
    </message>
    <message>
        <source>The program made a mistake</source>
        <translation>Le programme a commis une erreur</translation>
    </message>
    <message>
        <source>Stop the ceremony and report the details to the makers.</source>
        <translation>Arrêtez la cérémonie et signalez les détails aux auteurs du programme.</translation>
    </message>
    <message>
        <source>This computer does not let you use its card readers</source>
        <translation>Cet ordinateur ne vous laisse pas utiliser ses lecteurs de cartes</translation>
    </message>
    <message>
        <source>Ask who runs this computer. The token itself is in order.</source>
        <translation>Adressez-vous à la personne qui administre cet ordinateur. Le jeton lui-même est en ordre.</translation>
    </message>
    <message>
        <source>This value is printed in manuals: everybody knows it</source>
        <translation>Cette valeur est imprimée dans des manuels&#xa0;: tout le monde la connaît</translation>
    </message>
    <message>
        <source>The ceremony was stopped</source>
        <translation>La cérémonie a été arrêtée</translation>
    </message>
    <message>
        <source>ready, no keys, check value not readable yet: it needs the user PIN</source>
        <translation>prêt, aucune clé, valeur de contrôle pas encore lisible&#xa0;: il faut le PIN utilisateur</translation>
    </message>
    <message numerus="yes">
        <source>ready, %n key(s), check value not readable yet: it needs the user PIN</source>
        <translation>
            <numerusform>prêt, %n clé, valeur de contrôle pas encore lisible&#xa0;: il faut le PIN utilisateur</numerusform>
            <numerusform>prêt, %n clés, valeur de contrôle pas encore lisible&#xa0;: il faut le PIN utilisateur</numerusform>
        </translation>
    </message>
    <message>
        <source>ready, no keys, check value %1</source>
        <translation>prêt, aucune clé, valeur de contrôle %1</translation>
    </message>
    <message numerus="yes">
        <source>ready, %n key(s), check value %1</source>
        <translation>
            <numerusform>prêt, %n clé, valeur de contrôle %1</numerusform>
            <numerusform>prêt, %n clés, valeur de contrôle %1</numerusform>
        </translation>
    </message>
    <message>
        <source>user PIN blocked: the security officer can unblock it if the token was set up so</source>
        <translation>PIN utilisateur bloqué&#xa0;: le responsable de la sécurité peut le débloquer si le jeton a été configuré ainsi</translation>
    </message>
    <message>
        <source>user PIN blocked: the security officer can unblock it</source>
        <translation>PIN utilisateur bloqué&#xa0;: le responsable de la sécurité peut le débloquer</translation>
    </message>
    <message>
        <source>user PIN blocked: the token was set up so that nobody can unblock it</source>
        <translation>PIN utilisateur bloqué&#xa0;: le jeton a été configuré pour que personne ne puisse le débloquer</translation>
    </message>
    <message>
        <source>never initialised</source>
        <translation>jamais initialisé</translation>
    </message>
    <message numerus="yes">
        <source>ready, %n key(s), which cannot be backed up elsewhere</source>
        <translation>
            <numerusform>prêt, %n clé, qui ne peut pas être sauvegardée ailleurs</numerusform>
            <numerusform>prêt, %n clés, qui ne peuvent pas être sauvegardées ailleurs</numerusform>
        </translation>
    </message>
    <message>
        <source>empty, waiting for %1 of %2 share files</source>
        <translation>vide, fichiers de part encore attendus&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>SO-PIN blocked: it can never be initialised again, its keys still work with the user PIN</source>
        <translation>SO-PIN bloqué&#xa0;: le jeton ne pourra plus jamais être initialisé, ses clés fonctionnent toujours avec le PIN utilisateur</translation>
    </message>
    <message>
        <source>the transport PIN must be changed first</source>
        <translation>le PIN de transport doit d’abord être changé</translation>
    </message>
    <message>
        <source>public-key login is active: other tokens open this one</source>
        <translation>la connexion par clé publique est active&#xa0;: d’autres jetons ouvrent celui-ci</translation>
    </message>
    <message>
        <source>genuine</source>
        <translation>authentique</translation>
    </message>
    <message>
        <source>work-alike with its own root</source>
        <translation>compatible, avec sa propre racine</translation>
    </message>
    <message>
        <source>simulated</source>
        <translation>simulé</translation>
    </message>
    <message>
        <source>certificate not proven</source>
        <translation>certificat non prouvé</translation>
    </message>
    <message>
        <source>altered certificate</source>
        <translation>certificat altéré</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Procès-verbal</translation>
    </message>
    <message>
        <source>Which record?</source>
        <translation>Quel procès-verbal&#xa0;?</translation>
    </message>
    <message>
        <source>Records of ceremonies</source>
        <translation>Procès-verbaux de cérémonies</translation>
    </message>
    <message>
        <source>Testing every line</source>
        <translation>Vérification de chaque ligne</translation>
    </message>
    <message>
        <source>This record was changed</source>
        <translation>Ce procès-verbal a été modifié</translation>
    </message>
    <message>
        <source>The record is whole</source>
        <translation>Le procès-verbal est intact</translation>
    </message>
    <message>
        <source>The record has no end</source>
        <translation>Le procès-verbal n’a pas de fin</translation>
    </message>
    <message>
        <source>Line %1 is the first that does not follow from the lines before it.</source>
        <translation>La ligne %1 est la première qui ne découle pas des lignes précédentes.</translation>
    </message>
    <message>
        <source>Do not rely on it. Compare it with the paper copy and with other copies of the file.</source>
        <translation>Ne vous y fiez pas. Comparez-le avec la copie sur papier et avec d’autres copies du fichier.</translation>
    </message>
    <message>
        <source>Every line follows from those before it. Compare the last hash with the one on paper.</source>
        <translation>Chaque ligne découle des précédentes. Comparez la dernière empreinte avec celle qui est sur le papier.</translation>
    </message>
    <message>
        <source>It is the record of a rehearsal.</source>
        <translation>C’est le procès-verbal d’une répétition.</translation>
    </message>
    <message>
        <source>The ceremony did not come to its end, or lines are missing behind the last one.</source>
        <translation>La cérémonie n’est pas arrivée à sa fin, ou des lignes manquent après la dernière.</translation>
    </message>
    <message>
        <source>The record is unchanged.</source>
        <translation>Le procès-verbal est inchangé.</translation>
    </message>
    <message>
        <source>Open a ceremony record</source>
        <translation>Ouvrir le procès-verbal d’une cérémonie</translation>
    </message>
    <message>
        <source>%1 is not the record of a ceremony</source>
        <translation>%1 n’est pas le procès-verbal d’une cérémonie</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Choisissez un autre fichier.</translation>
    </message>
    <message numerus="yes">
        <source>The token is empty and waits for %n share file(s).</source>
        <translation>
            <numerusform>Le jeton est vide et attend %n fichier de part.</numerusform>
            <numerusform>Le jeton est vide et attend %n fichiers de part.</numerusform>
        </translation>
    </message>
    <message>
        <source>No new set exists. The old sheets still work.</source>
        <translation>Aucun nouveau jeu n’existe. Les anciennes feuilles restent valables.</translation>
    </message>
    <message>
        <source>No new set exists. Shred sheet 1. The old sheets still work.</source>
        <translation>Aucun nouveau jeu n’existe. Passez la feuille 1 au broyeur. Les anciennes feuilles restent valables.</translation>
    </message>
    <message>
        <source>No new set exists. Shred sheets 1 and 2. The old sheets still work.</source>
        <translation>Aucun nouveau jeu n’existe. Passez les feuilles 1 et 2 au broyeur. Les anciennes feuilles restent valables.</translation>
    </message>
    <message>
        <source>No new set exists. Shred sheets 1 to %1. The old sheets still work.</source>
        <translation>Aucun nouveau jeu n’existe. Passez les feuilles 1 à %1 au broyeur. Les anciennes feuilles restent valables.</translation>
    </message>
    <message>
        <source>The token may have been erased. Read it before you rely on it.</source>
        <translation>Le jeton a peut-être été effacé. Lisez-le avant de vous y fier.</translation>
    </message>
    <message>
        <source>If the SO-PIN was to be replaced in the same step, the old or the new one is valid: find out which, with the ceremony for PINs.</source>
        <translation>Si le SO-PIN devait être remplacé dans la même étape, l’ancien ou le nouveau est valable&#xa0;: vérifiez lequel avec la cérémonie des PIN.</translation>
    </message>
    <message>
        <source>Its check value was not compared yet: compare it with the sheets and with the record of the set before you rely on this token.</source>
        <translation>Sa valeur de contrôle n’a pas encore été comparée&#xa0;: comparez-la avec les feuilles et avec le procès-verbal du jeu avant de vous fier à ce jeton.</translation>
    </message>
    <message>
        <source>1 of %1 keys is restored.</source>
        <translation>1 clé sur %1 est restaurée.</translation>
    </message>
    <message>
        <source>%1 of %2 keys are restored.</source>
        <translation>%1 clés sur %2 sont restaurées.</translation>
    </message>
    <message>
        <source>Backups that were finished are good. In the same folder those that are on the list of backups are not written again.</source>
        <translation>Les sauvegardes terminées sont bonnes. Dans le même dossier, celles qui figurent dans la liste des sauvegardes ne sont pas écrites de nouveau.</translation>
    </message>
    <message>
        <source>The key is on the token.</source>
        <translation>La clé est sur le jeton.</translation>
    </message>
    <message>
        <source>It was not used for a test yet. Back it up before you rely on it.</source>
        <translation>Elle n’a pas encore servi à un essai. Sauvegardez-la avant de vous y fier.</translation>
    </message>
    <message>
        <source>The ceremony ended unexpectedly at step %1 of %2</source>
        <translation>La cérémonie s’est terminée de façon inattendue à l’étape %1 sur %2</translation>
    </message>
    <message>
        <source>What was left</source>
        <translation>Ce qui reste</translation>
    </message>
    <message>
        <source>What is true now</source>
        <translation>Ce qui est vrai maintenant</translation>
    </message>
    <message>
        <source>The unfinished ceremony is closed</source>
        <translation>La cérémonie inachevée est close</translation>
    </message>
    <message>
        <source>Why is this ceremony not gone on with?</source>
        <translation>Pourquoi cette cérémonie n’est-elle pas poursuivie&#xa0;?</translation>
    </message>
    <message>
        <source>Reason (it goes into the record)</source>
        <translation>Motif (il figurera au procès-verbal)</translation>
    </message>
    <message>
        <source>This looks as if it held a secret, so it was not taken. Remove the digits: the record must stay free of secrets.</source>
        <translation>Ce texte semble contenir un secret, il n’a donc pas été accepté. Supprimez les chiffres&#xa0;: le procès-verbal ne doit contenir aucun secret.</translation>
    </message>
    <message>
        <source>No secret was stored.</source>
        <translation>Aucun secret n’a été enregistré.</translation>
    </message>
    <message>
        <source>Plug in token %1. It is read before anything is said about it.</source>
        <translation>Branchez le jeton %1. Il est lu avant que rien n’en soit dit.</translation>
    </message>
    <message>
        <source>Token %1 is not plugged in</source>
        <translation>Le jeton %1 n’est pas branché</translation>
    </message>
    <message>
        <source>Plug it in and try again. Without it this ceremony can only be closed in the record.</source>
        <translation>Branchez-le et réessayez. Sans lui, cette cérémonie ne peut qu’être close au procès-verbal.</translation>
    </message>
    <message>
        <source>Token %1 was read just now and says:</source>
        <translation>Le jeton %1 vient d’être lu et indique&#xa0;:</translation>
    </message>
    <message>
        <source>Token %1 was not read: what it holds now is not known.</source>
        <translation>Le jeton %1 n’a pas été lu&#xa0;: ce qu’il contient maintenant n’est pas connu.</translation>
    </message>
    <message>
        <source>Files of the unfinished set that were written are taken away now.</source>
        <translation>Les fichiers du jeu inachevé qui ont été écrits sont retirés maintenant.</translation>
    </message>
    <message>
        <source>The ceremony starts again. What was answered is filled in; secrets are asked for again.</source>
        <translation>La cérémonie recommence. Les réponses données sont déjà inscrites&#xa0;; les secrets sont redemandés.</translation>
    </message>
    <message>
        <source>The ceremony goes on with what is left. What was answered is filled in; secrets are asked for again.</source>
        <translation>La cérémonie continue avec ce qui reste. Les réponses données sont déjà inscrites&#xa0;; les secrets sont redemandés.</translation>
    </message>
    <message>
        <source>Nothing is left to be done. The state of the token is shown next.</source>
        <translation>Il ne reste rien à faire. L’état du jeton est affiché ensuite.</translation>
    </message>
    <message>
        <source>Tidying up</source>
        <translation>Rangement</translation>
    </message>
    <message>
        <source>The record %1 could not be completed: it was changed, moved or deleted. Write the reason down beside it.</source>
        <translation>Le procès-verbal %1 n’a pas pu être clos&#xa0;: il a été modifié, déplacé ou supprimé. Notez le motif à côté.</translation>
    </message>
    <message numerus="yes">
        <source>Please delete %n file(s) of the unfinished set: it failed here.</source>
        <translation>
            <numerusform>%n fichier du jeu inachevé n’a pas pu être supprimé. Supprimez-le.</numerusform>
            <numerusform>%n fichiers du jeu inachevé n’ont pas pu être supprimés. Supprimez-les.</numerusform>
        </translation>
    </message>
    <message>
        <source>The files are as the ceremony left them.</source>
        <translation>Les fichiers sont tels que la cérémonie les a laissés.</translation>
    </message>
    <message>
        <source>The sheets are as the ceremony left them.</source>
        <translation>Les feuilles sont telles que la cérémonie les a laissées.</translation>
    </message>
    <message>
        <source>The ceremony is still unfinished.</source>
        <translation>La cérémonie est toujours inachevée.</translation>
    </message>
    <message>
        <source>Is a copy without names wanted?</source>
        <translation>Souhaitez-vous une copie sans noms&#xa0;?</translation>
    </message>
    <message>
        <source>Making the copy</source>
        <translation>Création de la copie</translation>
    </message>
    <message>
        <source>Copy without names</source>
        <translation>Copie sans noms</translation>
    </message>
    <message>
        <source>No copy</source>
        <translation>Pas de copie</translation>
    </message>
    <message>
        <source>Make a copy for people outside</source>
        <translation>Faire une copie pour des personnes extérieures</translation>
    </message>
    <message>
        <source>In the copy every name is replaced by the role, and what people wrote in their own words is left out. It can be tested like the record, and names the record&apos;s last hash.</source>
        <translation>Dans la copie, chaque nom est remplacé par le rôle et les textes libres sont omis. Elle se vérifie comme le procès-verbal et indique sa dernière empreinte.</translation>
    </message>
    <message>
        <source>It is a copy without names. Compare the hash that it was made from with the record&apos;s last hash.</source>
        <translation>C’est une copie sans noms. Comparez l’empreinte dont elle provient avec la dernière empreinte du procès-verbal.</translation>
    </message>
    <message>
        <source>Hidden: the computer went to sleep</source>
        <translation>Masqué&#xa0;: l’ordinateur s’est mis en veille</translation>
    </message>
    <message>
        <source>Parts of the memory may be written to a disk that is not encrypted. Turn the swap space off.</source>
        <translation>Des parties de la mémoire peuvent être écrites sur un disque non chiffré. Désactivez l’espace d’échange (swap).</translation>
    </message>
    <message>
        <source>This computer can write its whole memory to the disk (hibernation). Do not let it sleep.</source>
        <translation>Cet ordinateur peut écrire toute sa mémoire sur le disque (hibernation). Ne le laissez pas se mettre en veille.</translation>
    </message>
    <message>
        <source>The card service writes every command into a log, PINs too. Start it without --apdu.</source>
        <translation>Le service de cartes écrit chaque commande dans un journal, les codes PIN aussi. Démarrez-le sans --apdu.</translation>
    </message>
    <message>
        <source>A screen reader or another assistive program is attached. It can read this window, but no share.</source>
        <translation>Un lecteur d’écran ou un autre programme d’assistance est connecté. Il peut lire cette fenêtre, mais aucune part.</translation>
    </message>
    <message>
        <source>The clock of this computer cannot be right. Set it before the record begins.</source>
        <translation>L’horloge de cet ordinateur ne peut pas être juste. Réglez-la avant que le procès-verbal commence.</translation>
    </message>
    <message>
        <source>This computer runs on its battery. Connect it to mains power.</source>
        <translation>Cet ordinateur fonctionne sur sa batterie. Branchez-le sur le secteur.</translation>
    </message>
    <message>
        <source>The network is up. Work offline if you can.</source>
        <translation>Le réseau est actif. Travaillez hors ligne si possible.</translation>
    </message>
    <message>
        <source>Removable media are plugged in. Take away what is not needed.</source>
        <translation>Des supports amovibles sont branchés. Retirez ceux qui ne servent pas.</translation>
    </message>
    <message>
        <source>A printer is set up. It is not used unless somebody asks for it.</source>
        <translation>Une imprimante est configurée. Elle ne sert que si quelqu’un le demande.</translation>
    </message>
    <message>
        <source>The door is shut</source>
        <translation>La porte est fermée</translation>
    </message>
    <message>
        <source>No camera can see the screen or the paper</source>
        <translation>Aucune caméra ne peut voir l’écran ni le papier</translation>
    </message>
    <message>
        <source>Phones are outside or switched off</source>
        <translation>Les téléphones sont dehors ou éteints</translation>
    </message>
    <message>
        <source>Forms, pens and envelopes are on the table</source>
        <translation>Les formulaires, les stylos et les enveloppes sont sur la table</translation>
    </message>
    <message>
        <source>A video recording, if there is one, does not see the turns</source>
        <translation>Un enregistrement vidéo, s’il y en a un, ne voit pas les tours</translation>
    </message>
    <message>
        <source>What this computer tells about itself is as it should be.</source>
        <translation>Ce que cet ordinateur dit de lui-même est comme il faut.</translation>
    </message>
    <message numerus="yes">
        <source>The record names %n thing(s) that could not be found out.</source>
        <translation>
            <numerusform>%n point n’a pas pu être établi. Le procès-verbal le nomme.</numerusform>
            <numerusform>%n points n’ont pas pu être établis. Le procès-verbal les nomme.</numerusform>
        </translation>
    </message>
    <message>
        <source>Screens: %1. All but one are covered while a share is shown.</source>
        <translation>Écrans&#xa0;: %1. Tous sauf un sont couverts pendant qu’une part est affichée.</translation>
    </message>
    <message>
        <source>This system cannot block screenshots or recordings. Close all other programs and make sure nothing records this screen.</source>
        <translation>Ce système ne peut pas empêcher les captures ni les enregistrements d’écran. Fermez tous les autres programmes et assurez-vous que rien n’enregistre cet écran.</translation>
    </message>
    <message>
        <source>Why the ceremony goes on although something is not so</source>
        <translation>Pourquoi la cérémonie continue bien qu’un point ne soit pas rempli</translation>
    </message>
    <message>
        <source>Stays empty if all of it is right. It stands in the record.</source>
        <translation>Reste vide si tout est juste. Cela figure au procès-verbal.</translation>
    </message>
    <message>
        <source>What next?</source>
        <translation>Et ensuite&#xa0;?</translation>
    </message>
    <message>
        <source>Begin the ceremony</source>
        <translation>Commencer la cérémonie</translation>
    </message>
    <message>
        <source>Look at this computer again</source>
        <translation>Examiner de nouveau cet ordinateur</translation>
    </message>
    <message>
        <source>Say why, or put it right first.</source>
        <translation>Dites pourquoi, ou corrigez-le d’abord.</translation>
    </message>
    <message>
        <source>The room is not safe yet</source>
        <translation>La salle n’est pas encore sûre</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Examiner de nouveau</translation>
    </message>
    <message>
        <source>Looking at this computer</source>
        <translation>Examen de cet ordinateur</translation>
    </message>
    <message>
        <source>Is the room ready?</source>
        <translation>La salle est-elle prête&#xa0;?</translation>
    </message>
    <message>
        <source>A second screen shows the same picture</source>
        <translation>Un deuxième écran montre la même image</translation>
    </message>
    <message>
        <source>Nothing was shown.</source>
        <translation>Rien n’a été affiché.</translation>
    </message>
    <message>
        <source>Unplug it or switch to one screen.</source>
        <translation>Débranchez-le ou passez à un seul écran.</translation>
    </message>
    <message>
        <source>This screen can be seen from another place (%1)</source>
        <translation>Cet écran peut être vu d’un autre endroit (%1)</translation>
    </message>
    <message>
        <source>End that connection and sit down in front of this computer.</source>
        <translation>Mettez fin à cette connexion et installez-vous devant cet ordinateur.</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Salle</translation>
    </message>
    <message>
        <source>PRACTICE: this value is made up. Take any scrap of paper, not your sheet.</source>
        <translation>EXERCICE&#xa0;: cette valeur est inventée. Prenez un papier quelconque, pas votre feuille.</translation>
    </message>
    <message>
        <source>The practice is over. What comes now is your real share.</source>
        <translation>L’exercice est terminé. Ce qui vient maintenant est votre vraie part.</translation>
    </message>
    <message>
        <source>Practice: the value is hidden</source>
        <translation>Exercice&#xa0;: la valeur est masquée</translation>
    </message>
    <message>
        <source>Show the practice value</source>
        <translation>Afficher la valeur d’exercice</translation>
    </message>
    <message>
        <source>Practice: a value that is not secret</source>
        <translation>Exercice&#xa0;: une valeur qui n’est pas secrète</translation>
    </message>
    <message>
        <source>Practice: now type it from your paper</source>
        <translation>Exercice&#xa0;: tapez-la maintenant d’après votre papier</translation>
    </message>
    <message>
        <source>When the last group is right, the practice is over by itself.</source>
        <translation>Quand le dernier groupe est juste, l’exercice se termine de lui-même.</translation>
    </message>
    <message>
        <source>Nobody saw the share. What this set had in memory was wiped.</source>
        <translation>Personne n’a vu la part. Ce que ce jeu avait en mémoire a été effacé.</translation>
    </message>
    <message>
        <source>Shred every sheet of this set, then start again.</source>
        <translation>Détruisez chaque feuille de ce jeu, puis recommencez.</translation>
    </message>
    <message>
        <source>A return code has digits only</source>
        <translation>Un code de retour ne contient que des chiffres</translation>
    </message>
    <message>
        <source>What %1 typed was dropped. Their sheet is still good: type it again.</source>
        <translation>Ce que %1 a tapé a été abandonné. La feuille reste bonne&#xa0;: tapez-la de nouveau.</translation>
    </message>
    <message>
        <source>Pause during %1&apos;s turn</source>
        <translation>Pause pendant le tour de %1</translation>
    </message>
    <message>
        <source>Choose a return code of at least 6 digits. Only this code brings your turn back. After 5 wrong codes the turn is void.</source>
        <translation>Choisissez un code de retour d’au moins 6 chiffres. Seul ce code ramène votre tour. Après 5 codes faux, le tour est nul.</translation>
    </message>
    <message>
        <source>Pause my turn</source>
        <translation>Mettre mon tour en pause</translation>
    </message>
    <message>
        <source>Paused during %1&apos;s turn</source>
        <translation>En pause pendant le tour de %1</translation>
    </message>
    <message>
        <source>%1: type your return code to go on.</source>
        <translation>%1&#xa0;: tapez votre code de retour pour continuer.</translation>
    </message>
    <message>
        <source>This is not the return code</source>
        <translation>Ce n’est pas le code de retour</translation>
    </message>
    <message>
        <source>The turn is still paused. Nothing was shown.</source>
        <translation>Le tour est toujours en pause. Rien n’a été montré.</translation>
    </message>
    <message numerus="yes">
        <source>Type it again. After %n more wrong code(s) the turn is void.</source>
        <translation>
            <numerusform>Tapez-le de nouveau. Après %n autre code faux, le tour est nul.</numerusform>
            <numerusform>Tapez-le de nouveau. Après %n autres codes faux, le tour est nul.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1&apos;s turn is void: nobody came back in time</source>
        <translation>Le tour de %1 est nul&#xa0;: personne n’est revenu à temps</translation>
    </message>
    <message>
        <source>%1&apos;s turn is void: 5 wrong return codes</source>
        <translation>Le tour de %1 est nul&#xa0;: 5 codes de retour faux</translation>
    </message>
    <message>
        <source>What you agreed on has changed: the six words are no longer the same</source>
        <translation>Ce que vous avez convenu a changé&#xa0;: les six mots ne sont plus les mêmes</translation>
    </message>
    <message>
        <source>The ceremony was held up before anything was written.</source>
        <translation>La cérémonie a été arrêtée avant que quoi que ce soit ne soit écrit.</translation>
    </message>
    <message>
        <source>Compare people, numbers, tokens and files with your plan. Go on only if everyone agrees to the new six words.</source>
        <translation>Comparez les personnes, les nombres, les jetons et les fichiers avec votre plan. Ne continuez que si tout le monde accepte les six nouveaux mots.</translation>
    </message>
    <message>
        <source>What do the custodians write on?</source>
        <translation>Sur quoi écrivent les dépositaires&#xa0;?</translation>
    </message>
    <message>
        <source>Sheets to fill in by hand, as a PDF file</source>
        <translation>Feuilles à remplir à la main, en fichier PDF</translation>
    </message>
    <message>
        <source>Sheets to fill in by hand, from a printer</source>
        <translation>Feuilles à remplir à la main, par une imprimante</translation>
    </message>
    <message>
        <source>Paper of their own</source>
        <translation>Leur propre papier</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter (US)</source>
        <translation>Letter (États-Unis)</translation>
    </message>
    <message>
        <source>Language of the sheets</source>
        <translation>Langue des feuilles</translation>
    </message>
    <message>
        <source>Print the names of the custodians</source>
        <translation>Imprimer les noms des dépositaires</translation>
    </message>
    <message>
        <source>C64 has 64 bits only: an attacker who has the share file can find the key without any sheet. Choose it only where old practice demands it.</source>
        <translation>C64 n’a que 64 bits&#xa0;: un attaquant qui a le fichier de part peut trouver la clé sans aucune feuille. À choisir seulement si une ancienne pratique l’exige.</translation>
    </message>
    <message>
        <source>Hand out the sheets</source>
        <translation>Distribuez les feuilles</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Imprimante</translation>
    </message>
    <message>
        <source>Over the network: it passes other computers, which may keep copies.</source>
        <translation>Par le réseau&#xa0;: passe par d’autres ordinateurs, qui peuvent garder des copies.</translation>
    </message>
    <message>
        <source>None: make a PDF file</source>
        <translation>Aucune&#xa0;: créer un fichier PDF</translation>
    </message>
    <message>
        <source>Which printer?</source>
        <translation>Quelle imprimante&#xa0;?</translation>
    </message>
    <message>
        <source>The pages hold public data only. The printer sees the name &quot;Document&quot;.</source>
        <translation>Les pages ne portent que des données publiques. L’imprimante voit le nom «&#xa0;Document&#xa0;».</translation>
    </message>
    <message>
        <source>Making the sheets</source>
        <translation>Création des feuilles</translation>
    </message>
    <message>
        <source>Making the notices for void sheets</source>
        <translation>Création des avis pour les feuilles nulles</translation>
    </message>
    <message>
        <source>They are in the file %1. Print it.</source>
        <translation>Elles sont dans le fichier %1. Imprimez-le.</translation>
    </message>
    <message>
        <source>Give each custodian the sheet with their share number. Nothing secret is on it yet; each of them writes their share in their own turn.</source>
        <translation>Donnez à chaque dépositaire la feuille qui porte son numéro de part. Rien de secret n’y figure encore&#xa0;; chacun y écrit sa part à son tour.</translation>
    </message>
    <message>
        <source>The last pages hold the share file and a script that opens it: keep them apart from the sheets.</source>
        <translation>Les dernières pages portent le fichier de part et un script qui l’ouvre&#xa0;: gardez-les à part des feuilles.</translation>
    </message>
    <message>
        <source>Void: %1.</source>
        <translation>Nulles&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Notices for the safe are in the file %1.</source>
        <translation>Les avis pour le coffre sont dans le fichier %1.</translation>
    </message>
    <message>
        <source>%1: sit down. Nothing secret is shown or printed yet.</source>
        <translation>%1&#xa0;: asseyez-vous. Rien de secret n’est encore affiché ni imprimé.</translation>
    </message>
    <message>
        <source>Your sheet is now made with your share on it. This screen does not show it; you prove the sheet by typing from it.</source>
        <translation>Votre feuille va être faite, avec votre part dessus. Cet écran ne l’affiche pas&#xa0;; vous prouvez la feuille en saisissant ce qui y figure.</translation>
    </message>
    <message>
        <source>Make my sheet</source>
        <translation>Faire ma feuille</translation>
    </message>
    <message>
        <source>%1: where shall your sheet go?</source>
        <translation>%1&#xa0;: où votre feuille doit-elle aller&#xa0;?</translation>
    </message>
    <message>
        <source>The PDF will hold your share. Choose a folder that only you can read, best on a stick of your own. The record says nothing about it.</source>
        <translation>Le PDF contiendra votre part. Choisissez un dossier que vous seul·e pouvez lire, de préférence sur votre propre clé USB. Le procès-verbal n’en dit rien.</translation>
    </message>
    <message>
        <source>Making %1&apos;s sheet</source>
        <translation>La feuille de %1 est en préparation</translation>
    </message>
    <message>
        <source>Your sheet</source>
        <translation>Votre feuille</translation>
    </message>
    <message>
        <source>Make another one, with a new number</source>
        <translation>En faire une autre, avec un nouveau numéro</translation>
    </message>
    <message>
        <source>Show me the share, and I write it by hand on paper</source>
        <translation>Me montrer la part&#xa0;; je l’écris à la main sur papier</translation>
    </message>
    <message>
        <source>%1&apos;s sheet was not made</source>
        <translation>La feuille de %1 n’a pas été faite</translation>
    </message>
    <message>
        <source>It is complete and can be read</source>
        <translation>Elle est complète et lisible</translation>
    </message>
    <message>
        <source>%1: is your sheet in front of you?</source>
        <translation>%1&#xa0;: votre feuille est-elle devant vous&#xa0;?</translation>
    </message>
    <message>
        <source>Print the PDF yourself, on a printer on a cable and alone in this room, and stay until the last page is out.</source>
        <translation>Imprimez vous-même le PDF, sur une imprimante reliée par câble et sans personne d’autre dans cette pièce, et restez jusqu’à la sortie de la dernière page.</translation>
    </message>
    <message>
        <source>Take the page out of the printer yourself. Nobody else may see it.</source>
        <translation>Prenez vous-même la page dans l’imprimante. Personne d’autre ne doit la voir.</translation>
    </message>
    <message>
        <source>%1: what shall become of the PDF?</source>
        <translation>%1&#xa0;: que doit-il advenir du PDF&#xa0;?</translation>
    </message>
    <message>
        <source>The PDF still holds your share, and your sheet holds it too.</source>
        <translation>Le PDF contient encore votre part, et votre feuille la porte aussi.</translation>
    </message>
    <message>
        <source>Sticks and other flash media may keep traces of a file that was deleted. Keep such a stick as safe as your sheet, or destroy it.</source>
        <translation>Les clés USB et autres mémoires flash peuvent garder des traces d’un fichier supprimé. Conservez une telle clé aussi sûrement que votre feuille, ou détruisez-la.</translation>
    </message>
    <message>
        <source>The PDF</source>
        <translation>Le PDF</translation>
    </message>
    <message>
        <source>Delete this PDF</source>
        <translation>Supprimer ce PDF</translation>
    </message>
    <message>
        <source>Keep it: I lock it away like the sheet</source>
        <translation>Le garder&#xa0;: je le mets sous clé comme la feuille</translation>
    </message>
    <message>
        <source>Deleting the PDF</source>
        <translation>Suppression du PDF</translation>
    </message>
    <message>
        <source>The share was not shown on this screen.</source>
        <translation>La part n’a pas été affichée sur cet écran.</translation>
    </message>
    <message>
        <source>Your sheet is good. The PDF may still be there.</source>
        <translation>Votre feuille est bonne. Le PDF est peut-être encore là.</translation>
    </message>
    <message>
        <source>Before the turns only public data is printed.</source>
        <translation>Avant les tours, seules des données publiques sont imprimées.</translation>
    </message>
    <message>
        <source>How does the share get onto the sheet?</source>
        <translation>Comment la part arrive-t-elle sur la feuille&#xa0;?</translation>
    </message>
    <message>
        <source>Each custodian writes it by hand: safer</source>
        <translation>Chaque dépositaire l’écrit à la main&#xa0;: plus sûr</translation>
    </message>
    <message>
        <source>It is printed on the sheet, in each custodian&apos;s own turn</source>
        <translation>Elle est imprimée sur la feuille, pendant le tour de chaque dépositaire</translation>
    </message>
    <message>
        <source>With a printed share, print its QR code too</source>
        <translation>Avec une part imprimée, imprimer aussi son code QR</translation>
    </message>
    <message>
        <source>A share is printed only on a sheet of this program: choose a PDF file or a printer for the sheets.</source>
        <translation>Une part ne s’imprime que sur une feuille de ce programme&#xa0;: choisissez un fichier PDF ou une imprimante pour les feuilles.</translation>
    </message>
    <message>
        <source>Only a printed share can have a QR code.</source>
        <translation>Seule une part imprimée peut avoir un code QR.</translation>
    </message>
    <message>
        <source>This print contains a secret</source>
        <translation>Cette impression contient un secret</translation>
    </message>
    <message>
        <source>I understand: print the shares</source>
        <translation>J’ai compris&#xa0;: imprimer les parts</translation>
    </message>
    <message>
        <source>Put the pages of the share file away</source>
        <translation>Rangez les pages du fichier de part</translation>
    </message>
    <message>
        <source>Each share is printed in its custodian&apos;s turn.</source>
        <translation>Chaque part est imprimée pendant le tour de son dépositaire.</translation>
    </message>
    <message>
        <source>Printers and print queues keep copies. Safer: write by hand. If you print, use a printer on a cable, alone in this room, and stay until the last page is out.</source>
        <translation>Les imprimantes et les files d’impression gardent des copies. Plus sûr&#xa0;: écrire à la main. Si vous imprimez, prenez une imprimante reliée par câble, sans personne d’autre dans cette pièce, et restez jusqu’à la sortie de la dernière page.</translation>
    </message>
    <message>
        <source>Each custodian chooses in their own turn where their PDF goes, prints it and may then delete it. Whoever gets hold of the file has the share.</source>
        <translation>Chaque dépositaire choisit pendant son tour où va son PDF, l’imprime et peut ensuite le supprimer. Qui obtient le fichier a la part.</translation>
    </message>
    <message>
        <source>The sheets will hold the shares. The printer sees the name &quot;Document&quot;.</source>
        <translation>Les feuilles porteront les parts. L’imprimante voit le nom «&#xa0;Document&#xa0;».</translation>
    </message>
    <message>
        <source>Making the pages of the share file</source>
        <translation>Préparation des pages du fichier de part</translation>
    </message>
    <message>
        <source>They hold the share file and a script that opens it: keep them apart from the sheets. Each custodian&apos;s sheet is made in their own turn.</source>
        <translation>Elles portent le fichier de part et un script qui l’ouvre&#xa0;: gardez-les à part des feuilles. La feuille de chaque dépositaire est faite pendant son tour.</translation>
    </message>
    <message>
        <source>Which envelope holds which sheet?</source>
        <translation>Quelle enveloppe contient quelle feuille&#xa0;?</translation>
    </message>
    <message>
        <source>Read the number from the envelope. It goes into the record.</source>
        <translation>Lisez le numéro sur l’enveloppe. Il entre au procès-verbal.</translation>
    </message>
    <message>
        <source>What stays empty is an open item. The set is ready and proven already.</source>
        <translation>Ce qui reste vide est un point en suspens. Le jeu est déjà prêt et prouvé.</translation>
    </message>
    <message>
        <source>%1, sheet %2</source>
        <translation>%1, feuille %2</translation>
    </message>
    <message>
        <source>This looks like a part of a share. Give the number of the envelope, of a long one its last digits.</source>
        <translation>Cela ressemble à un morceau de part. Indiquez le numéro de l’enveloppe, ou les derniers chiffres s’il est long.</translation>
    </message>
    <message>
        <source>Each sheet needs an envelope of its own.</source>
        <translation>Chaque feuille a besoin de sa propre enveloppe.</translation>
    </message>
    <message>
        <source>The number of %1&apos;s envelope, for sheet %2.</source>
        <translation>Le numéro de l’enveloppe de %1, pour la feuille %2.</translation>
    </message>
    <message>
        <source>Whoever has a PDF of their sheet deletes it now.</source>
        <translation>Qui a un PDF de sa feuille le supprime maintenant.</translation>
    </message>
    <message>
        <source>This folder is on another computer, where others may read it</source>
        <translation>Ce dossier est sur un autre ordinateur, où d’autres pourraient le lire</translation>
    </message>
    <message>
        <source>Choose a folder on a medium of this computer, such as a stick of your own.</source>
        <translation>Choisissez un dossier sur un support de cet ordinateur, par exemple sur votre propre clé USB.</translation>
    </message>
    <message>
        <source>This folder is for temporary files: other people and programs use it</source>
        <translation>Ce dossier est réservé aux fichiers temporaires&#xa0;: d’autres personnes et programmes s’en servent</translation>
    </message>
    <message>
        <source>This folder is copied to other computers by itself</source>
        <translation>Ce dossier est copié tout seul sur d’autres ordinateurs</translation>
    </message>
    <message>
        <source>Note which envelope holds which sheet.</source>
        <translation>Notez quelle enveloppe contient quelle feuille.</translation>
    </message>
    <message>
        <source>Each custodian alone at the screen: write the share down, type it back, hand over</source>
        <translation>Chaque dépositaire seul à l’écran&#xa0;: noter la part, la retaper, passer le relais</translation>
    </message>
    <message>
        <source>For each custodian paper, a pen that does not fade, and an envelope that shows whether it was opened</source>
        <translation>Pour chaque dépositaire du papier, un stylo indélébile et une enveloppe qui montre si elle a été ouverte</translation>
    </message>
    <message>
        <source>Language on paper</source>
        <translation>Langue sur le papier</translation>
    </message>
    <message>
        <source>A medium to write to, such as a USB stick</source>
        <translation>Un support sur lequel écrire, par exemple une clé USB</translation>
    </message>
    <message>
        <source>Two media to write to, such as USB sticks, best of different kinds</source>
        <translation>Deux supports sur lesquels écrire, par exemple des clés USB, de préférence de types différents</translation>
    </message>
    <message>
        <source>The security officer writes down the SO-PIN</source>
        <translation>L’officier de sécurité note le SO-PIN</translation>
    </message>
    <message>
        <source>Paper, pen and envelope for the SO-PIN</source>
        <translation>Papier, stylo et enveloppe pour le SO-PIN</translation>
    </message>
    <message>
        <source>Each custodian alone at the screen types a share or gives a password</source>
        <translation>Chaque dépositaire, seul à l’écran, tape une part ou donne un mot de passe</translation>
    </message>
    <message>
        <source>The custodians&apos; sheets, in their envelopes, or their passwords</source>
        <translation>Les feuilles des dépositaires, dans leurs enveloppes, ou leurs mots de passe</translation>
    </message>
    <message>
        <source>Each custodian alone at the screen chooses a password</source>
        <translation>Chaque dépositaire, seul à l’écran, choisit un mot de passe</translation>
    </message>
    <message>
        <source>How was each of them identified?</source>
        <translation>Comment l’identité de chaque personne a-t-elle été vérifiée&#xa0;?</translation>
    </message>
    <message>
        <source>For example: known in person, passport seen. May be left empty. It stands in the record.</source>
        <translation>Par exemple&#xa0;: connue personnellement, passeport présenté. Peut rester vide. Figure au procès-verbal.</translation>
    </message>
    <message>
        <source>Where a video recording is found later</source>
        <translation>Où un enregistrement vidéo se trouvera plus tard</translation>
    </message>
    <message>
        <source>Its number or its place, if there is one. It stands in the record.</source>
        <translation>Son numéro ou son emplacement, s’il y en a un. Figure au procès-verbal.</translation>
    </message>
    <message>
        <source>Forms, pens and envelopes</source>
        <translation>Formulaires, stylos et enveloppes</translation>
    </message>
    <message>
        <source>The custodian alone at the screen types one share</source>
        <translation>Le dépositaire, seul à l’écran, tape une part</translation>
    </message>
    <message>
        <source>The sheet with the share</source>
        <translation>La feuille avec la part</translation>
    </message>
    <message>
        <source>A token with its reader, if one shall be used</source>
        <translation>Un jeton avec son lecteur, s’il doit y en avoir un</translation>
    </message>
    <message>
        <source>The token, with its reader</source>
        <translation>Le jeton, avec son lecteur</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>The plan of which ceremony?</source>
        <translation>Le plan de quelle cérémonie&#xa0;?</translation>
    </message>
    <message>
        <source>The plan lists the steps with the numbers that the screen and the record will have, who must be present, and what to bring.</source>
        <translation>Le plan énumère les étapes avec les numéros qu’auront l’écran et le procès-verbal, qui doit être présent et ce qu’il faut apporter.</translation>
    </message>
    <message>
        <source>Where shall the plan go?</source>
        <translation>Où faut-il placer le plan&#xa0;?</translation>
    </message>
    <message>
        <source>Making the pages</source>
        <translation>Préparation des pages</translation>
    </message>
    <message>
        <source>The plan is ready to be printed</source>
        <translation>Le plan est prêt à être imprimé</translation>
    </message>
    <message>
        <source>Ceremony</source>
        <translation>Cérémonie</translation>
    </message>
    <message>
        <source>Print the plan of a ceremony</source>
        <translation>Imprimer le plan d’une cérémonie</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Entrées</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Copies</translation>
    </message>
    <message>
        <source>Print the record?</source>
        <translation>Imprimer le procès-verbal&#xa0;?</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Impression</translation>
    </message>
    <message>
        <source>Make a PDF file beside it</source>
        <translation>Créer un fichier PDF à côté</translation>
    </message>
    <message>
        <source>Do not print</source>
        <translation>Ne pas imprimer</translation>
    </message>
    <message>
        <source>It can be printed, but every page says that it was changed. It proves nothing.</source>
        <translation>Il peut être imprimé, mais chaque page dit qu’il a été modifié. Il ne prouve rien.</translation>
    </message>
    <message>
        <source>The pages have a line for everybody who signs. The witness copies the first four groups of the last hash by hand: only paper proves where a record ends.</source>
        <translation>Les pages ont une ligne pour chaque signataire. Le témoin recopie à la main les quatre premiers groupes du dernier hachage&#xa0;: seul le papier prouve où finit un procès-verbal.</translation>
    </message>
    <message>
        <source>The record was changed after entry %1</source>
        <translation>Le procès-verbal a été modifié après l’entrée %1</translation>
    </message>
    <message>
        <source>The record was changed from its first entry on</source>
        <translation>Le procès-verbal a été modifié dès sa première entrée</translation>
    </message>
    <message>
        <source>Tokens and sheets are not affected.</source>
        <translation>Les jetons et les feuilles ne sont pas concernés.</translation>
    </message>
    <message>
        <source>Keep the file, tell the auditor, and compare it with the signed paper.</source>
        <translation>Gardez le fichier, prévenez l’auditeur et comparez-le au papier signé.</translation>
    </message>
    <message>
        <source>The witness copies the first four groups of the last hash onto paper by hand.</source>
        <translation>Le témoin recopie à la main sur papier les quatre premiers groupes du dernier hachage.</translation>
    </message>
    <message>
        <source>Changes nothing</source>
        <translation>Ne change rien</translation>
    </message>
    <message>
        <source>Adds something to what is there</source>
        <translation>Ajoute quelque chose à ce qui existe</translation>
    </message>
    <message>
        <source>Changes PINs</source>
        <translation>Change des PIN</translation>
    </message>
    <message>
        <source>ERASES A TOKEN</source>
        <translation>EFFACE UN JETON</translation>
    </message>
    <message>
        <source>a room as the room check asks for it</source>
        <translation>une salle telle que le contrôle la demande</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>Read and gone on.</source>
        <translation>Lu, puis on a continué.</translation>
    </message>
    <message>
        <source>A secret was given. What it is stands nowhere.</source>
        <translation>Un secret a été donné. Sa valeur n’est écrite nulle part.</translation>
    </message>
    <message>
        <source>It was confirmed that what is on the token is lost.</source>
        <translation>Il a été confirmé que le contenu du jeton est perdu.</translation>
    </message>
    <message>
        <source>The turn was paused.</source>
        <translation>Le tour a été mis en pause.</translation>
    </message>
    <message>
        <source>Nobody came back in time.</source>
        <translation>Personne n’est revenu à temps.</translation>
    </message>
    <message>
        <source>A practice with a made-up value began.</source>
        <translation>Un exercice avec une valeur inventée a commencé.</translation>
    </message>
    <message>
        <source>The practice was ended.</source>
        <translation>L’exercice a été terminé.</translation>
    </message>
    <message>
        <source>The token was pulled out.</source>
        <translation>Le jeton a été retiré.</translation>
    </message>
    <message>
        <source>Gone back to the page before.</source>
        <translation>Retour à la page précédente.</translation>
    </message>
    <message>
        <source>The return code was given.</source>
        <translation>Le code de retour a été donné.</translation>
    </message>
    <message>
        <source>The screen was hidden.</source>
        <translation>L’écran a été masqué.</translation>
    </message>
    <message>
        <source>The ceremony was stopped.</source>
        <translation>La cérémonie a été arrêtée.</translation>
    </message>
    <message>
        <source>Chosen:</source>
        <translation>Choisi&#xa0;:</translation>
    </message>
    <message>
        <source>Answered:</source>
        <translation>Répondu&#xa0;:</translation>
    </message>
    <message>
        <source>The ceremony began.</source>
        <translation>La cérémonie a commencé.</translation>
    </message>
    <message>
        <source>The answer was not taken.</source>
        <translation>La réponse n’a pas été acceptée.</translation>
    </message>
    <message>
        <source>Groups that did not match:</source>
        <translation>Groupes qui ne correspondaient pas&#xa0;:</translation>
    </message>
    <message>
        <source>Deviation from the plan</source>
        <translation>Écart par rapport au plan</translation>
    </message>
    <message>
        <source>The turn is over.</source>
        <translation>Le tour est terminé.</translation>
    </message>
    <message>
        <source>Found out:</source>
        <translation>Constaté&#xa0;:</translation>
    </message>
    <message>
        <source>Custodian</source>
        <translation>Dépositaire</translation>
    </message>
    <message>
        <source>Custodian %1</source>
        <translation>Dépositaire %1</translation>
    </message>
    <message>
        <source>This looks as if it held a secret. It was not saved. Remove the digits: the record must stay free of secrets.</source>
        <translation>Cela semble contenir un secret et n’a pas été enregistré. Retirez les chiffres&#xa0;: le procès-verbal doit rester sans secrets.</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>à la demande</translation>
    </message>
    <message>
        <source>another window came to the front</source>
        <translation>une autre fenêtre est passée devant</translation>
    </message>
    <message>
        <source>the screen was locked</source>
        <translation>l’écran a été verrouillé</translation>
    </message>
    <message>
        <source>the computer went to sleep</source>
        <translation>l’ordinateur s’est mis en veille</translation>
    </message>
    <message>
        <source>a screen was connected or removed</source>
        <translation>un écran a été branché ou retiré</translation>
    </message>
    <message>
        <source>no key was pressed</source>
        <translation>aucune touche n’a été pressée</translation>
    </message>
    <message>
        <source>the time was up</source>
        <translation>le temps était écoulé</translation>
    </message>
    <message>
        <source>Begin this turn again when its person is here.</source>
        <translation>Recommencez ce tour quand la personne est là.</translation>
    </message>
    <message>
        <source>Drawing six words</source>
        <translation>Tirage de six mots</translation>
    </message>
    <message>
        <source>Your six words are hidden</source>
        <translation>Vos six mots sont masqués</translation>
    </message>
    <message>
        <source>Take paper and a pen. The words are the password of your share file.</source>
        <translation>Prenez du papier et un stylo. Les mots sont le mot de passe de votre fichier de part.</translation>
    </message>
    <message>
        <source>Show my words</source>
        <translation>Afficher mes mots</translation>
    </message>
    <message>
        <source>%1&apos;s six words</source>
        <translation>Les six mots de %1</translation>
    </message>
    <message>
        <source>Write all six in their order and in small letters. The password is these words with one blank between them. Nobody can recover it.</source>
        <translation>Notez les six dans leur ordre et en minuscules. Le mot de passe est formé de ces mots, séparés par une espace. Personne ne peut le récupérer.</translation>
    </message>
    <message>
        <source>Now type the six words from your note</source>
        <translation>Saisissez maintenant les six mots d’après votre note</translation>
    </message>
    <message>
        <source>Type from the paper, not from memory: this proves that it can be read. Put one blank or one hyphen between two words; capitals count as small letters.</source>
        <translation>Saisissez d’après le papier, et non de mémoire&#xa0;: cela prouve qu’il est lisible. Mettez une espace ou un trait d’union entre deux mots&#xa0;; les majuscules comptent comme des minuscules.</translation>
    </message>
    <message>
        <source>These are not the words that were shown</source>
        <translation>Ce ne sont pas les mots affichés</translation>
    </message>
    <message>
        <source>Have them shown again, correct the note, and type them from it.</source>
        <translation>Faites-les afficher de nouveau, corrigez la note et saisissez-les d’après elle.</translation>
    </message>
    <message>
        <source>Nobody saw a password. Those of the others are kept.</source>
        <translation>Personne n’a vu de mot de passe. Ceux des autres sont conservés.</translation>
    </message>
    <message>
        <source>Shred this person&apos;s note if there is one. Their turn begins again.</source>
        <translation>Détruisez la note de cette personne s’il y en a une. Son tour recommence.</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation>Répétition</translation>
    </message>
    <message>
        <source>What shall be rehearsed?</source>
        <translation>Que voulez-vous répéter&#xa0;?</translation>
    </message>
    <message>
        <source>Begin the rehearsal</source>
        <translation>Commencer la répétition</translation>
    </message>
    <message>
        <source>The rehearsal begins</source>
        <translation>La répétition commence</translation>
    </message>
    <message>
        <source>It goes as in earnest, on simulated tokens. Every screen says REHEARSAL, what is made is marked TEST, and no real token is touched.</source>
        <translation>Tout se passe comme en vrai, sur des jetons simulés. Chaque écran porte le mot RÉPÉTITION, ce qui est créé porte la marque TEST, et aucun jeton réel n’est touché.</translation>
    </message>
    <message>
        <source>Nothing there is real. Do not keep the sheets. Afterwards the program is back at real tokens.</source>
        <translation>Rien n’y est réel. Ne gardez pas les feuilles. Ensuite, le programme revient aux jetons réels.</translation>
    </message>
    <message>
        <source>Simulated tokens</source>
        <translation>Jetons simulés</translation>
    </message>
    <message>
        <source>1 new token</source>
        <translation>1 jeton neuf</translation>
    </message>
    <message>
        <source>2 new tokens</source>
        <translation>2 jetons neufs</translation>
    </message>
    <message>
        <source>3 new tokens</source>
        <translation>3 jetons neufs</translation>
    </message>
    <message>
        <source>4 new tokens</source>
        <translation>4 jetons neufs</translation>
    </message>
    <message>
        <source>Those of the last rehearsal, as it left them</source>
        <translation>Ceux de la dernière répétition, tels qu’elle les a laissés</translation>
    </message>
    <message>
        <source>So that one ceremony can be rehearsed after another: to back up keys, a token needs some. Without a rehearsal before, there are 2 new ones.</source>
        <translation>Pour répéter une cérémonie après l’autre&#xa0;: pour sauvegarder des clés, il faut qu’un jeton en ait. Sans répétition précédente, il y en a 2 neufs.</translation>
    </message>
    <message>
        <source>Nothing was rehearsed.</source>
        <translation>Rien n’a été répété.</translation>
    </message>
    <message>
        <source>Rehearse any ceremony</source>
        <translation>Répéter une cérémonie</translation>
    </message>
    <message>
        <source>What a rehearsal made and what is real do not mix</source>
        <translation>Ce qui vient d’une répétition et ce qui est réel ne vont pas ensemble</translation>
    </message>
    <message>
        <source>In a real ceremony use real sheets, files and backups, in a rehearsal those that a rehearsal made.</source>
        <translation>Dans une cérémonie réelle, prenez des feuilles, des fichiers et des sauvegardes réels, dans une répétition ceux d’une répétition.</translation>
    </message>
    <message>
        <source>Sheet number: %1</source>
        <translation>Numéro de feuille&#xa0;: %1</translation>
    </message>
    <message>
        <source>Look at the printer and its queue: a page may still come out.</source>
        <translation>Regardez l’imprimante et sa file d’attente&#xa0;: une page peut encore sortir.</translation>
    </message>
    <message>
        <source>On the printer %1</source>
        <translation>Sur l’imprimante %1</translation>
    </message>
    <message>
        <source>On the printer %1, over the network</source>
        <translation>Sur l’imprimante %1, par le réseau</translation>
    </message>
    <message>
        <source>Save it, with a page to print</source>
        <translation>L’enregistrer, avec une page à imprimer</translation>
    </message>
    <message>
        <source>Hidden: you let go</source>
        <translation>Masqué&#xa0;: vous avez relâché</translation>
    </message>
    <message>
        <source>its holder let go</source>
        <translation>la personne a relâché</translation>
    </message>
    <message>
        <source>Sheet %1 is void: shred it now.</source>
        <translation>La feuille %1 est nulle&#xa0;: détruisez-la maintenant.</translation>
    </message>
    <message>
        <source>If the sheet cannot be corrected, take a new one with a number of its own. This sheet is then void.</source>
        <translation>Si la feuille ne peut pas être corrigée, prenez-en une nouvelle avec son propre numéro. Cette feuille est alors nulle.</translation>
    </message>
    <message>
        <source>Making a new sheet for %1</source>
        <translation>Préparation d’une nouvelle feuille pour %1</translation>
    </message>
    <message>
        <source>The share is hidden. Take paper of your own and write this sheet number on it.</source>
        <translation>La part est masquée. Prenez votre propre papier et écrivez-y ce numéro de feuille.</translation>
    </message>
    <message>
        <source>That was not the QR code of a share</source>
        <translation>Ce n’était pas le code QR d’une part</translation>
    </message>
    <message>
        <source>Scan the code beside the seal. If it fails again, the scanner may be set for another keyboard: type the share instead.</source>
        <translation>Lisez le code à côté du sceau. Si cela échoue encore, le lecteur est peut-être réglé pour un autre clavier&#xa0;: saisissez alors la part à la main.</translation>
    </message>
    <message>
        <source>The new sheet is in the file %1. Print it; its second page is the notice for the safe.</source>
        <translation>La nouvelle feuille est dans le fichier %1. Imprimez-le&#xa0;; sa deuxième page est l’avis pour le coffre.</translation>
    </message>
    <message>
        <source>The new sheet comes out of the printer %1, and with it the notice for the safe.</source>
        <translation>La nouvelle feuille sort de l’imprimante %1, et avec elle l’avis pour le coffre.</translation>
    </message>
    <message>
        <source>No new set exists. Its sheets are void without a notice, too.</source>
        <translation>Aucun nouveau jeu n’existe. Ses feuilles sont nulles même sans avis.</translation>
    </message>
    <message>
        <source>The printer %1 did not take the pages</source>
        <translation>L’imprimante %1 n’a pas accepté les pages</translation>
    </message>
    <message>
        <source>The holder took a new sheet.</source>
        <translation>Une nouvelle feuille a été prise.</translation>
    </message>
    <message>
        <source>The simulated tokens of a rehearsal are gone when the program ends. Stop here and close this rehearsal in the record.</source>
        <translation>Les jetons simulés d’une répétition disparaissent quand le programme se termine. Arrêtez ici et faites clore cette répétition au procès-verbal.</translation>
    </message>
    <message>
        <source>Who was identified in another way?</source>
        <translation>Qui a été identifié autrement&#xa0;?</translation>
    </message>
    <message>
        <source>One person a line: the name, a colon, and how. May be left empty.</source>
        <translation>Une personne par ligne&#xa0;: le nom, deux-points, et comment. Peut rester vide.</translation>
    </message>
    <message>
        <source>Write the name, a colon, and how: &quot;Ada: passport seen&quot;.</source>
        <translation>Écrivez le nom, deux-points, et comment&#xa0;: «&#xa0;Ada: passeport vu&#xa0;».</translation>
    </message>
    <message>
        <source>%1 is not among the people who are named above.</source>
        <translation>%1 ne figure pas parmi les personnes nommées ci-dessus.</translation>
    </message>
    <message>
        <source>Write how %1 was identified.</source>
        <translation>Indiquez comment %1 a été identifié(e).</translation>
    </message>
    <message>
        <source>%1 stands here twice.</source>
        <translation>%1 figure ici deux fois.</translation>
    </message>
    <message>
        <source>a real ceremony</source>
        <translation>une vraie cérémonie</translation>
    </message>
    <message>
        <source>a rehearsal</source>
        <translation>une répétition</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>perdu</translation>
    </message>
    <message>
        <source>defective</source>
        <translation>défectueux</translation>
    </message>
    <message>
        <source>destroyed before a witness</source>
        <translation>détruit devant témoin</translation>
    </message>
    <message>
        <source>kept, holds the same keys</source>
        <translation>conservé, contient les mêmes clés</translation>
    </message>
    <message>
        <source>no: it failed</source>
        <translation>non&#xa0;: la preuve a échoué</translation>
    </message>
    <message>
        <source>a drill</source>
        <translation>un exercice de restauration</translation>
    </message>
    <message>
        <source>to go into service</source>
        <translation>mise en service</translation>
    </message>
    <message>
        <source>written by hand</source>
        <translation>écrites à la main</translation>
    </message>
    <message>
        <source>printed, as PDF files</source>
        <translation>imprimées, par des fichiers PDF</translation>
    </message>
    <message>
        <source>printed on a printer</source>
        <translation>imprimées sur une imprimante</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>accepté</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modifié</translation>
    </message>
    <message>
        <source>set for the first time</source>
        <translation>défini pour la première fois</translation>
    </message>
    <message>
        <source>unblocked</source>
        <translation>débloqué</translation>
    </message>
    <message>
        <source>not possible</source>
        <translation>impossible</translation>
    </message>
    <message>
        <source>Simulated reader %1</source>
        <translation>Lecteur simulé %1</translation>
    </message>
    <message>
        <source>The pages were not made</source>
        <translation>Les pages n’ont pas été faites</translation>
    </message>
    <message>
        <source>How shall the ceremony go on?</source>
        <translation>Comment la cérémonie doit-elle continuer&#xa0;?</translation>
    </message>
    <message>
        <source>Make a PDF file in place of the print</source>
        <translation>Créer un fichier PDF au lieu d’imprimer</translation>
    </message>
    <message>
        <source>A password is written by hand: no printer and no PDF file gets it.</source>
        <translation>Un mot de passe s’écrit à la main&#xa0;: aucune imprimante et aucun fichier PDF ne le reçoit.</translation>
    </message>
    <message>
        <source>A password has no check letters: only a whole drill tests it. Choose another file.</source>
        <translation>Un mot de passe n’a pas de lettres de contrôle&#xa0;: seul un exercice complet le vérifie. Choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>Nothing secret is on these pages.</source>
        <translation>Rien de secret ne figure sur ces pages.</translation>
    </message>
    <message>
        <source>Go on without sheets: people write on their own paper</source>
        <translation>Continuer sans feuilles&#xa0;: chacun écrit sur son propre papier</translation>
    </message>
    <message>
        <source>Go on without these pages</source>
        <translation>Continuer sans ces pages</translation>
    </message>
    <message>
        <source>Give each custodian the sheet with their number. Alone and unseen, each writes their password on it by hand, compares it letter by letter, and destroys any other note of it. No printer and no file gets a password.</source>
        <translation>Donnez à chaque dépositaire la feuille qui porte son numéro. Seul et à l’abri des regards, chacun y écrit son mot de passe à la main, le compare caractère par caractère et détruit toute autre note de celui-ci. Aucune imprimante et aucun fichier ne reçoit un mot de passe.</translation>
    </message>
    <message>
        <source>Behind each sheet are its share file and a script that opens it: keep them apart from the sheet.</source>
        <translation>Derrière chaque feuille se trouvent son fichier de part et un script qui l’ouvre&#xa0;: gardez-les à part de la feuille.</translation>
    </message>
    <message>
        <source>Go on without the rest: who has no sheet writes on their own paper</source>
        <translation>Continuer sans le reste&#xa0;: qui n’a pas de feuille écrit sur son propre papier</translation>
    </message>
    <message>
        <source>No sheet was made for %1, who writes on their own paper.</source>
        <translation>Aucune feuille n’a été faite pour %1, qui écrit sur son propre papier.</translation>
    </message>
    <message numerus="yes">
        <source>No new set exists. Shred %n sheet(s) now, marked %1.</source>
        <translation>
            <numerusform>Aucun nouveau jeu n’existe. Passez maintenant au broyeur %n feuille marquée %1.</numerusform>
            <numerusform>Aucun nouveau jeu n’existe. Passez maintenant au broyeur %n feuilles marquées %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Void, and to be shredded: %n sheet(s), marked %1.</source>
        <translation>
            <numerusform>Plus valable, à passer au broyeur&#xa0;: %n feuille marquée %1.</numerusform>
            <numerusform>Plus valables, à passer au broyeur&#xa0;: %n feuilles marquées %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ready and proven: %1.</source>
        <translation>Prêt et prouvé&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The sheets marked %1 are good.</source>
        <translation>Les feuilles marquées %1 sont bonnes.</translation>
    </message>
    <message>
        <source>They are marked %1.</source>
        <translation>Elles sont marquées %1.</translation>
    </message>
    <message>
        <source>Nothing was sent to any token. A share file has no lock-out: a wrong password costs nothing.</source>
        <translation>Rien n’a été envoyé à aucun jeton. Un fichier de part ne se bloque jamais&#xa0;: un mot de passe erroné ne coûte rien.</translation>
    </message>
    <message>
        <source>The number of its new envelope. May be left empty if it has none.</source>
        <translation>Le numéro de sa nouvelle enveloppe. Peut rester vide s’il n’y en a pas.</translation>
    </message>
    <message>
        <source>%1, password of share file %2</source>
        <translation>%1, mot de passe du fichier de part %2</translation>
    </message>
    <message>
        <source>Check Caps Lock and the keyboard layout, then try again.</source>
        <translation>Vérifiez la touche Verr. maj. et la disposition du clavier, puis réessayez.</translation>
    </message>
    <message>
        <source>Of those who were not identified before. May be left empty. It stands in the record.</source>
        <translation>Pour les personnes dont l’identité n’a pas encore été vérifiée. Peut rester vide. Figure au procès-verbal.</translation>
    </message>
    <message>
        <source>(left out)</source>
        <translation>(omis)</translation>
    </message>
    <message>
        <source>(left out: it looks like a secret)</source>
        <translation>(omis&#xa0;: cela ressemble à un secret)</translation>
    </message>
    <message>
        <source>memory may go to an unencrypted disk</source>
        <translation>de la mémoire peut aller sur un disque non chiffré</translation>
    </message>
    <message>
        <source>hibernation is possible</source>
        <translation>l’hibernation est possible</translation>
    </message>
    <message>
        <source>the card service logs commands</source>
        <translation>le service de cartes journalise les commandes</translation>
    </message>
    <message>
        <source>an assistive program is attached</source>
        <translation>un programme d’assistance est connecté</translation>
    </message>
    <message>
        <source>the clock is wrong</source>
        <translation>l’horloge est fausse</translation>
    </message>
    <message>
        <source>on battery</source>
        <translation>sur batterie</translation>
    </message>
    <message>
        <source>the door is not shut</source>
        <translation>la porte n’est pas fermée</translation>
    </message>
    <message>
        <source>a camera can see the screen or the paper</source>
        <translation>une caméra peut voir l’écran ou le papier</translation>
    </message>
    <message>
        <source>phones are in the room</source>
        <translation>des téléphones sont dans la salle</translation>
    </message>
    <message>
        <source>materials are missing</source>
        <translation>il manque du matériel</translation>
    </message>
    <message>
        <source>a video recording may see the turns</source>
        <translation>un enregistrement vidéo peut voir les tours</translation>
    </message>
    <message>
        <source>%1&apos;s share, the seal</source>
        <translation>%1&#xa0;: votre part, le sceau</translation>
    </message>
    <message>
        <source>The seal does not match</source>
        <translation>Le sceau ne correspond pas</translation>
    </message>
    <message>
        <source>Compare the seal with your sheet and type its four letters again.</source>
        <translation>Comparez le sceau avec votre feuille et saisissez de nouveau ses quatre lettres.</translation>
    </message>
    <message>
        <source>The seal is not complete</source>
        <translation>Le sceau n’est pas complet</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>Sceau</translation>
    </message>
    <message>
        <source>This system does not let the program cover the other screens</source>
        <translation>Ce système ne laisse pas le programme couvrir les autres écrans</translation>
    </message>
    <message>
        <source>Unplug them or switch to one screen. Or log in again with X11 (Xorg) in place of Wayland.</source>
        <translation>Débranchez-les ou passez à un seul écran. Ou ouvrez une nouvelle session avec X11 (Xorg) au lieu de Wayland.</translation>
    </message>
    <message>
        <source>It opens the share file %1.</source>
        <translation>Il ouvre le fichier de part %1.</translation>
    </message>
    <message>
        <source>Sign across the seam of each envelope: then it shows whether it was opened.</source>
        <translation>Signez en travers de la fermeture de chaque enveloppe&#xa0;: on verra ainsi si elle a été ouverte.</translation>
    </message>
    <message>
        <source>Compare the number on your envelope with the record before you open it.</source>
        <translation>Comparez le numéro de votre enveloppe avec le procès-verbal avant de l’ouvrir.</translation>
    </message>
    <message>
        <source>This reference is in use. Nothing was overwritten. Choose a free one.</source>
        <translation>Cette référence est déjà utilisée. Rien n’a été écrasé. Choisissez-en une libre.</translation>
    </message>
    <message>
        <source>Read the first four and the last four groups of each share file&apos;s SHA-256 aloud, so that everyone can note them.</source>
        <translation>Lisez à voix haute les quatre premiers et les quatre derniers groupes du SHA-256 de chaque fichier de part, pour que tout le monde puisse les noter.</translation>
    </message>
    <message>
        <source>a folder of their own</source>
        <translation>un dossier personnel</translation>
    </message>
</context>
<context>
    <name>Document</name>
    <message>
        <source>Record of a ceremony</source>
        <translation>Procès-verbal d’une cérémonie</translation>
    </message>
    <message>
        <source>This record was changed after entry %1. What stands behind it proves nothing. Tokens and sheets are not affected. Keep the file, tell the auditor, and compare it with the signed paper.</source>
        <translation>Ce procès-verbal a été modifié après l’entrée %1. Ce qui suit ne prouve rien. Les jetons et les feuilles ne sont pas concernés. Gardez le fichier, prévenez l’auditeur et comparez-le au papier signé.</translation>
    </message>
    <message>
        <source>This record has no end: the ceremony did not come to its end, or entries are missing behind the last one.</source>
        <translation>Ce procès-verbal n’a pas de fin&#xa0;: la cérémonie n’est pas arrivée à son terme, ou des entrées manquent après la dernière.</translation>
    </message>
    <message>
        <source>Each entry has its time in UTC and below it the local time (%1).</source>
        <translation>Chaque entrée porte l’heure UTC et, au-dessous, l’heure locale (%1).</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Entrées</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>Initials</source>
        <translation>Paraphe</translation>
    </message>
    <message>
        <source>NOT RELIABLE: behind the first change</source>
        <translation>NON FIABLE&#xa0;: après la première modification</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Open items</source>
        <translation>Points en suspens</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Aucun.</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Signatures</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Printed name</source>
        <translation>Nom en capitales</translation>
    </message>
    <message>
        <source>Present throughout:  ☐ yes   ☐ from ______ to ______</source>
        <translation>Présence continue&#xa0;:  ☐ oui   ☐ de ______ à ______</translation>
    </message>
    <message>
        <source>I agree:  ☐ yes   ☐ no, because ______________</source>
        <translation>Je suis d’accord&#xa0;:  ☐ oui   ☐ non, car ______________</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>The last hash before the change</source>
        <translation>Le dernier hachage avant la modification</translation>
    </message>
    <message>
        <source>The last hash of the record</source>
        <translation>Le dernier hachage du procès-verbal</translation>
    </message>
    <message>
        <source>The witness copies its first four groups here by hand:</source>
        <translation>Le témoin en recopie ici à la main les quatre premiers groupes&#xa0;:</translation>
    </message>
    <message>
        <source>BROKEN RECORD: it was changed and proves nothing</source>
        <translation>PROCÈS-VERBAL ROMPU&#xa0;: il a été modifié et ne prouve rien</translation>
    </message>
    <message>
        <source>REHEARSAL</source>
        <translation>RÉPÉTITION</translation>
    </message>
    <message>
        <source>(if needed)</source>
        <translation>(si nécessaire)</translation>
    </message>
    <message>
        <source>Plan of a ceremony</source>
        <translation>Plan d’une cérémonie</translation>
    </message>
    <message>
        <source>Must be present: %1</source>
        <translation>Doivent être présents&#xa0;: %1</translation>
    </message>
    <message>
        <source>Effect: %1</source>
        <translation>Effet&#xa0;: %1</translation>
    </message>
    <message>
        <source>Date and place: %1</source>
        <translation>Date et lieu&#xa0;: %1</translation>
    </message>
    <message>
        <source>Bring these</source>
        <translation>À apporter</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>Ce qui est fait</translation>
    </message>
    <message>
        <source>The screen and the record give these steps the same numbers. A step that is not needed is passed over and keeps its number.</source>
        <translation>L’écran et le procès-verbal donnent à ces étapes les mêmes numéros. Une étape inutile est sautée et garde son numéro.</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 sur %2</translation>
    </message>
    <message>
        <source>Passport of a token</source>
        <translation>Passeport d’un jeton</translation>
    </message>
    <message>
        <source>Envelope no. %1</source>
        <translation>Enveloppe n° %1</translation>
    </message>
    <message>
        <source>Date, name and signature: %1</source>
        <translation>Date, nom et signature&#xa0;: %1</translation>
    </message>
    <message>
        <source>Access log of sheets</source>
        <translation>Registre d’accès aux feuilles</translation>
    </message>
    <message>
        <source>Sheet, custodian</source>
        <translation>Feuille, dépositaire</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Objectif</translation>
    </message>
    <message>
        <source>Taken out: date, time</source>
        <translation>Sortie&#xa0;: date, heure</translation>
    </message>
    <message>
        <source>Old envelope no.</source>
        <translation>Ancienne enveloppe n°</translation>
    </message>
    <message>
        <source>Returned: date, time</source>
        <translation>Retour&#xa0;: date, heure</translation>
    </message>
    <message>
        <source>New envelope no.</source>
        <translation>Nouvelle enveloppe n°</translation>
    </message>
    <message>
        <source>Witness</source>
        <translation>Témoin</translation>
    </message>
    <message>
        <source>One row for each sheet. Write down when it left the safe and when it came back.</source>
        <translation>Une ligne par feuille. Notez quand elle a quitté le coffre et quand elle y est revenue.</translation>
    </message>
    <message>
        <source>New envelopes as they were typed: %1</source>
        <translation>Nouvelles enveloppes, telles que saisies&#xa0;: %1</translation>
    </message>
    <message>
        <source>new sheet</source>
        <translation>nouvelle feuille</translation>
    </message>
    <message>
        <source>How identified: %1</source>
        <translation>Identité vérifiée&#xa0;: %1</translation>
    </message>
    <message>
        <source>Fill this in at the safe: one row for each sheet that is taken out. The record ends with the same table and says which sheets were used; compare the two.</source>
        <translation>À remplir au coffre&#xa0;: une ligne par feuille sortie. Le procès-verbal se termine par le même tableau et dit quelles feuilles ont servi&#xa0;; comparez les deux.</translation>
    </message>
    <message>
        <source>Share ____</source>
        <translation>Part ____</translation>
    </message>
    <message>
        <source>Share %1</source>
        <translation>Part %1</translation>
    </message>
    <message>
        <source>%1:</source>
        <extracomment>what a value is called, with the colon before the value</extracomment>
        <translation>%1&#xa0;:</translation>
    </message>
    <message numerus="yes">
        <source>Takes about %n minute(s) with two of four people</source>
        <translation>
            <numerusform>Dure environ %n minute avec deux personnes sur quatre</numerusform>
            <numerusform>Dure environ %n minutes avec deux personnes sur quatre</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FactText</name>
    <message>
        <source>List of backups</source>
        <translation>Liste de sauvegardes</translation>
    </message>
    <message>
        <source>Backups that were altered</source>
        <translation>Sauvegardes altérées</translation>
    </message>
    <message>
        <source>Backups that are good</source>
        <translation>Sauvegardes bonnes</translation>
    </message>
    <message>
        <source>Backups of other shares</source>
        <translation>Sauvegardes d’autres parts</translation>
    </message>
    <message>
        <source>Files that cannot be read</source>
        <translation>Fichiers illisibles</translation>
    </message>
    <message>
        <source>Check value</source>
        <translation>Valeur de contrôle</translation>
    </message>
    <message>
        <source>Key backup</source>
        <translation>Sauvegarde de clé</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Clés</translation>
    </message>
    <message>
        <source>Keys that are saved</source>
        <translation>Clés sauvegardées</translation>
    </message>
    <message>
        <source>Of these unchanged</source>
        <translation>Dont inchangées</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Non sauvegardée</translation>
    </message>
    <message>
        <source>Serial of the old token</source>
        <translation>Numéro de série de l’ancien jeton</translation>
    </message>
    <message>
        <source>The old token</source>
        <translation>L’ancien jeton</translation>
    </message>
    <message>
        <source>Keys that open on no token here</source>
        <translation>Clés qui ne s’ouvrent sur aucun jeton présent</translation>
    </message>
    <message>
        <source>Opens on</source>
        <translation>S’ouvre sur</translation>
    </message>
    <message>
        <source>Device certificate</source>
        <translation>Certificat d’appareil</translation>
    </message>
    <message>
        <source>Token passport</source>
        <translation>Passeport du jeton</translation>
    </message>
    <message>
        <source>Saved in so many places</source>
        <translation>Nombre d’emplacements de sauvegarde</translation>
    </message>
    <message>
        <source>Proven</source>
        <translation>Prouvée</translation>
    </message>
    <message>
        <source>Public key, SHA-256</source>
        <translation>Clé publique, SHA-256</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Objectif</translation>
    </message>
    <message>
        <source>Key reference</source>
        <translation>Référence de clé</translation>
    </message>
    <message>
        <source>Keys that are saved in one place only</source>
        <translation>Clés sauvegardées dans un seul emplacement</translation>
    </message>
    <message>
        <source>Serial of the token</source>
        <translation>Numéro de série du jeton</translation>
    </message>
    <message>
        <source>Set code</source>
        <translation>Code du jeu</translation>
    </message>
    <message>
        <source>Set file</source>
        <translation>Fichier du jeu</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Check value of the share file</source>
        <translation>Valeur de contrôle du fichier de part</translation>
    </message>
    <message>
        <source>Share file</source>
        <translation>Fichier de part</translation>
    </message>
    <message>
        <source>Share files</source>
        <translation>Fichiers de part</translation>
    </message>
    <message>
        <source>Share files still to be imported</source>
        <translation>Fichiers de part encore à importer</translation>
    </message>
    <message>
        <source>The sheet is good</source>
        <translation>La feuille est bonne</translation>
    </message>
    <message>
        <source>Tries left for the SO-PIN</source>
        <translation>Essais restants pour le SO-PIN</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Reason for stopping</source>
        <translation>Motif de l’arrêt</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tâche</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Tries left for the user PIN</source>
        <translation>Essais restants pour le PIN utilisateur</translation>
    </message>
    <message>
        <source>First line that does not fit</source>
        <translation>Première ligne qui ne convient pas</translation>
    </message>
    <message>
        <source>Ceremony</source>
        <translation>Cérémonie</translation>
    </message>
    <message>
        <source>Ended (UTC)</source>
        <translation>Fin (UTC)</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Entrées</translation>
    </message>
    <message>
        <source>Envelopes</source>
        <translation>Enveloppes</translation>
    </message>
    <message>
        <source>Record of the ceremony</source>
        <translation>Procès-verbal de la cérémonie</translation>
    </message>
    <message>
        <source>Last hash of the record, for the paper</source>
        <translation>Dernière empreinte du procès-verbal, pour le papier</translation>
    </message>
    <message>
        <source>Started (UTC)</source>
        <translation>Début (UTC)</translation>
    </message>
    <message>
        <source>Written on the token</source>
        <translation>Inscription sur le jeton</translation>
    </message>
    <message>
        <source>Deviations</source>
        <translation>Écarts</translation>
    </message>
    <message>
        <source>Copy without names</source>
        <translation>Copie sans noms</translation>
    </message>
    <message>
        <source>Made from the record with the last hash</source>
        <translation>Issue du procès-verbal dont la dernière empreinte est</translation>
    </message>
    <message>
        <source>Six words of consent</source>
        <translation>Six mots d’accord</translation>
    </message>
    <message>
        <source>Envelope of sheet</source>
        <translation>Enveloppe de la feuille</translation>
    </message>
    <message>
        <source>Pages of the share file</source>
        <translation>Pages du fichier de part</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Imprimante</translation>
    </message>
    <message>
        <source>How the shares got onto the sheets</source>
        <translation>Comment les parts sont arrivées sur les feuilles</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Feuille</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>Feuilles</translation>
    </message>
    <message>
        <source>Void sheet</source>
        <translation>Feuille nulle</translation>
    </message>
    <message>
        <source>Why the screen was hidden</source>
        <translation>Pourquoi l’écran a été masqué</translation>
    </message>
    <message>
        <source>Who decided</source>
        <translation>Qui a décidé</translation>
    </message>
    <message>
        <source>What was decided</source>
        <translation>Ce qui a été décidé</translation>
    </message>
    <message>
        <source>Holder of the device certificate</source>
        <translation>Titulaire du certificat de l’appareil</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Attendu</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groupes</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>How they were identified</source>
        <translation>Vérification de l’identité</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Pauses</source>
        <translation>Pauses</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>Choix</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Program, SHA-256</source>
        <translation>Programme, SHA-256</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>Lecteur</translation>
    </message>
    <message>
        <source>Print of the record</source>
        <translation>Impression du procès-verbal</translation>
    </message>
    <message>
        <source>Assistive technology</source>
        <translation>Technologie d’assistance</translation>
    </message>
    <message>
        <source>Blocks recordings of the screen</source>
        <translation>Bloque les captures d’écran</translation>
    </message>
    <message>
        <source>Card service logs commands</source>
        <translation>Le service de cartes journalise les commandes</translation>
    </message>
    <message>
        <source>Otherwise in this room</source>
        <translation>Autrement dans cette salle</translation>
    </message>
    <message>
        <source>Hibernation</source>
        <translation>Hibernation</translation>
    </message>
    <message>
        <source>Mirrored screen</source>
        <translation>Écran dupliqué</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>On battery</source>
        <translation>Sur batterie</translation>
    </message>
    <message>
        <source>Memory to an unencrypted disk</source>
        <translation>Mémoire vers un disque non chiffré</translation>
    </message>
    <message>
        <source>Seen from elsewhere</source>
        <translation>Visible d’ailleurs</translation>
    </message>
    <message>
        <source>Removable media</source>
        <translation>Supports amovibles</translation>
    </message>
    <message>
        <source>Screens</source>
        <translation>Écrans</translation>
    </message>
    <message>
        <source>Wrong clock</source>
        <translation>Horloge fausse</translation>
    </message>
    <message>
        <source>Seconds shown</source>
        <translation>Secondes d’affichage</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Système</translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation>Micrologiciel</translation>
    </message>
    <message>
        <source>Name of the token</source>
        <translation>Nom du jeton</translation>
    </message>
    <message>
        <source>Model of the token</source>
        <translation>Modèle du jeton</translation>
    </message>
    <message>
        <source>State of the token</source>
        <translation>État du jeton</translation>
    </message>
    <message>
        <source>Turn completed</source>
        <translation>Tour achevé</translation>
    </message>
    <message>
        <source>Turn ended (UTC)</source>
        <translation>Fin du tour (UTC)</translation>
    </message>
    <message>
        <source>Turn began (UTC)</source>
        <translation>Début du tour (UTC)</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Video recording</source>
        <translation>Enregistrement vidéo</translation>
    </message>
    <message>
        <source>Groups typed wrongly</source>
        <translation>Groupes mal tapés</translation>
    </message>
    <message>
        <source>Ceremony that was given up</source>
        <translation>Cérémonie abandonnée</translation>
    </message>
    <message>
        <source>Its record</source>
        <translation>Son procès-verbal</translation>
    </message>
    <message>
        <source>Check value of the key</source>
        <translation>Valeur de contrôle de la clé</translation>
    </message>
    <message>
        <source>Times shown</source>
        <translation>Nombre d’affichages</translation>
    </message>
    <message>
        <source>State of the files</source>
        <translation>État des fichiers</translation>
    </message>
    <message>
        <source>How each person was identified</source>
        <translation>Vérification de l’identité de chaque personne</translation>
    </message>
    <message>
        <source>Identified in another way</source>
        <translation>Identifiés autrement</translation>
    </message>
    <message>
        <source>People who must come together</source>
        <translation>Nombre de personnes qui doivent se réunir</translation>
    </message>
    <message>
        <source>Prime (public)</source>
        <translation>Nombre premier (public)</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Robustesse</translation>
    </message>
    <message>
        <source>Share number</source>
        <translation>Numéro de la part</translation>
    </message>
    <message>
        <source>Sheet of set</source>
        <translation>Feuille du jeu</translation>
    </message>
    <message>
        <source>State of the sheets</source>
        <translation>État des feuilles</translation>
    </message>
    <message>
        <source>Size in bytes</source>
        <translation>Taille en octets</translation>
    </message>
    <message>
        <source>SO-PIN</source>
        <translation>SO-PIN</translation>
    </message>
    <message>
        <source>Shares in the set</source>
        <translation>Parts dans le jeu</translation>
    </message>
    <message>
        <source>Tries left</source>
        <translation>Essais restants</translation>
    </message>
    <message>
        <source>User PIN</source>
        <translation>PIN utilisateur</translation>
    </message>
    <message>
        <source>Backup that was altered</source>
        <translation>Sauvegarde altérée</translation>
    </message>
    <message>
        <source>File that cannot be read</source>
        <translation>Fichier illisible</translation>
    </message>
</context>
<context>
    <name>GroupNames</name>
    <message>
        <source>Seal</source>
        <translation>Sceau</translation>
    </message>
    <message>
        <source>Seal, four letters</source>
        <translation>Sceau, quatre lettres</translation>
    </message>
    <message>
        <source>Row %1, group %2 of %3, four digits and check letter</source>
        <translation>Ligne %1, groupe %2 sur %3, quatre chiffres et lettre de contrôle</translation>
    </message>
    <message>
        <source>Row %1, group %2 of %3, four digits</source>
        <translation>Ligne %1, groupe %2 sur %3, quatre chiffres</translation>
    </message>
    <message>
        <source>Word %1 of %2</source>
        <translation>Mot %1 sur %2</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Answer the questions on this page. Where something does not fit, the page says what, and leads you to the field.</source>
        <translation>Répondez aux questions de cette page. Si quelque chose ne convient pas, la page dit quoi et vous mène au champ.</translation>
    </message>
    <message>
        <source>Read both lines aloud, group by group. Only if every sign is the same, say so. If one differs, say that they differ: nothing is written then.</source>
        <translation>Lisez les deux lignes à voix haute, groupe par groupe. Ne confirmez que si chaque signe est identique. Si l’un diffère, dites qu’elles sont différentes&#xa0;: rien n’est alors écrit.</translation>
    </message>
    <message>
        <source>The person whose name is on the screen sits down alone. All others turn away until the screen is free again. Nothing secret is shown before this person presses the button.</source>
        <translation>La personne dont le nom est à l’écran s’assied seule. Les autres se détournent jusqu’à ce que l’écran soit de nouveau libre. Rien de secret n’est affiché avant que cette personne appuie sur le bouton.</translation>
    </message>
    <message>
        <source>Nothing is shown yet. When nobody else can see the screen, show your share. Escape hides it at any moment, and nothing is lost by that.</source>
        <translation>Rien n’est encore affiché. Affichez votre part quand personne d’autre ne voit l’écran. Échap la masque à tout moment, sans rien perdre.</translation>
    </message>
    <message>
        <source>Write every digit and the letter in the box on your sheet, row by row. The letter lets the computer find a slip of the pen later.</source>
        <translation>Écrivez chaque chiffre et la lettre encadrée sur votre feuille, ligne par ligne. La lettre permettra à l’ordinateur de repérer plus tard une faute d’écriture.</translation>
    </message>
    <message>
        <source>If somebody comes near, press Escape. You can have it shown again.</source>
        <translation>Si quelqu’un s’approche, appuyez sur Échap. Vous pourrez l’afficher de nouveau.</translation>
    </message>
    <message>
        <source>Type what is written on the sheet, group by group. A group that is right gets a tick; for a group that is wrong the page says which one. Nothing is sent to a token before all is right.</source>
        <translation>Saisissez ce qui est écrit sur la feuille, groupe par groupe. Un groupe juste reçoit une coche&#xa0;; pour un groupe faux, la page dit lequel. Rien n’est envoyé à un jeton avant que tout soit juste.</translation>
    </message>
    <message>
        <source>The screen was covered so that nobody sees what is not theirs. Only the same person goes on.</source>
        <translation>L’écran a été masqué pour que personne ne voie ce qui ne lui est pas destiné. Seule la même personne continue.</translation>
    </message>
    <message>
        <source>Type what was chosen before. The page tells how many tries are left. If you are not sure, stop: a wrong entry counts.</source>
        <translation>Saisissez ce qui a été choisi auparavant. La page dit combien d’essais restent. En cas de doute, arrêtez&#xa0;: une saisie fausse compte.</translation>
    </message>
    <message>
        <source>Plug the token in and choose it from the list, by the serial number that is printed on it. The list follows what is plugged in.</source>
        <translation>Branchez le jeton et choisissez-le dans la liste d’après le numéro de série imprimé dessus. La liste suit ce qui est branché.</translation>
    </message>
    <message>
        <source>Choose the files from their medium. They are only read, never changed.</source>
        <translation>Choisissez les fichiers sur leur support. Ils sont seulement lus, jamais modifiés.</translation>
    </message>
    <message>
        <source>Choose two folders on two media, so that the loss of one medium loses nothing. Every file is read back after it is written.</source>
        <translation>Choisissez deux dossiers sur deux supports, afin que la perte d’un support ne fasse rien perdre. Chaque fichier est relu après son écriture.</translation>
    </message>
    <message>
        <source>This cannot be undone: all keys on the token are lost, also for us. Look at the serial number on the token itself before you type it.</source>
        <translation>Ceci est irréversible&#xa0;: toutes les clés du jeton sont perdues, pour nous aussi. Lisez le numéro de série sur le jeton lui-même avant de le saisir.</translation>
    </message>
    <message>
        <source>The computer works. Leave the token plugged in; the page goes on by itself.</source>
        <translation>L’ordinateur travaille. Laissez le jeton branché&#xa0;; la page continue d’elle-même.</translation>
    </message>
    <message>
        <source>This is the end of the ceremony. Copy what is listed here to your papers before you finish, and do what the page asks you to keep in mind.</source>
        <translation>C’est la fin de la cérémonie. Reportez ce qui figure ici dans vos documents avant de terminer, et faites ce que la page vous rappelle.</translation>
    </message>
    <message>
        <source>Read this page aloud to all who are here, and go on when everybody agrees.</source>
        <translation>Lisez cette page à voix haute à toutes les personnes présentes, et continuez quand tout le monde est d’accord.</translation>
    </message>
    <message>
        <source>Choose what you want to do. Each ceremony says who must be there, how long it takes and what it changes, before anything happens.</source>
        <translation>Choisissez ce que vous voulez faire. Chaque cérémonie dit d’abord qui doit être présent, combien de temps elle dure et ce qu’elle change.</translation>
    </message>
    <message>
        <source>To try something without risk, rehearse: the tokens are simulated, and nothing that is made can be mistaken for something real.</source>
        <translation>Pour essayer sans risque, faites une répétition&#xa0;: les jetons sont simulés, et rien de ce qui est créé ne peut être pris pour du réel.</translation>
    </message>
    <message>
        <source>Tab: to the next field or button. Enter or Space: press the button.</source>
        <translation>Tab&#xa0;: champ ou bouton suivant. Entrée ou Espace&#xa0;: appuyer sur le bouton.</translation>
    </message>
    <message>
        <source>Escape: hide what is secret. Control and full stop: stop the ceremony.</source>
        <translation>Échap&#xa0;: masquer ce qui est secret. Ctrl et point&#xa0;: arrêter la cérémonie.</translation>
    </message>
    <message>
        <source>Control and D: note a deviation. F1: this help.</source>
        <translation>Ctrl et D&#xa0;: noter un écart. F1&#xa0;: cette aide.</translation>
    </message>
    <message>
        <source>Write all six words on a note of your own, in their order. They are the password of your share file; keep the note apart from the file.</source>
        <translation>Notez les six mots dans leur ordre sur une note à vous. Ils sont le mot de passe de votre fichier de part&#xa0;; gardez la note à l’écart du fichier.</translation>
    </message>
    <message>
        <source>Choose it yourself, type it twice, and tell nobody. Do not take a number that others could guess, such as a date. For a password you may also have six random words offered.</source>
        <translation>Choisissez vous-même, saisissez-le deux fois et ne le dites à personne. Ne prenez pas un nombre que d’autres pourraient deviner, comme une date. Pour un mot de passe, vous pouvez aussi vous faire proposer six mots au hasard.</translation>
    </message>
    <message>
        <source>A sheet with a QR code of the share can be scanned with a hand scanner on a cable. A phone or a camera would keep a picture: do not use one.</source>
        <translation>Une feuille qui porte un code QR de la part peut être lue avec un lecteur à main relié par câble. Un téléphone ou un appareil photo garderait une image&#xa0;: n’en utilisez pas.</translation>
    </message>
</context>
<context>
    <name>PublicWindow</name>
    <message>
        <source>A secret is being typed</source>
        <translation>Un secret est en cours de saisie</translation>
    </message>
    <message>
        <source>%1&apos;s turn</source>
        <translation>Tour de %1</translation>
    </message>
    <message>
        <source>For everybody in the room</source>
        <translation>Pour toutes les personnes présentes</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is what a value is called, %2 the value</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>ScreenCovers</name>
    <message>
        <source>This screen is covered during a turn.</source>
        <translation>Cet écran est couvert pendant un tour.</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>SHARE FILE</source>
        <translation>FICHIER DE PART</translation>
    </message>
    <message>
        <source>Strength %1, any %2 of %3 sheets, check value %4</source>
        <translation>Niveau %1, %2 feuilles quelconques sur %3, valeur de contrôle %4</translation>
    </message>
    <message>
        <source>What you need</source>
        <translation>Ce qu’il vous faut</translation>
    </message>
    <message>
        <source>As many custodian sheets as are needed, this share file, the backups of the keys, and an empty SmartCard-HSM or Nitrokey HSM.</source>
        <translation>Autant de feuilles de dépositaires qu’il en faut, ce fichier de part, les sauvegardes des clés et un SmartCard-HSM ou Nitrokey HSM vide.</translation>
    </message>
    <message>
        <source>With Quorate</source>
        <translation>Avec Quorate</translation>
    </message>
    <message>
        <source>Start page: Put a replacement token into service. The program asks for all.</source>
        <translation>Page d’accueil&#xa0;: mettre en service un jeton de remplacement. Le programme demande tout.</translation>
    </message>
    <message>
        <source>With OpenSC</source>
        <translation>Avec OpenSC</translation>
    </message>
    <message>
        <source>Type the two lines above into a file typed.txt. Compare what sha256sum prints. Never put a PIN on the command line.</source>
        <translation>Tapez les deux lignes ci-dessus dans un fichier typed.txt. Comparez ce qu’affiche sha256sum. Jamais de PIN sur la ligne de commande.</translation>
    </message>
    <message>
        <source>sc-hsm-tool cannot read sheets of this size. Use the script.</source>
        <translation>sc-hsm-tool ne lit pas les feuilles de cette taille. Utilisez le script.</translation>
    </message>
    <message>
        <source>The 1 after --dkek-shares is the number of share files of the token. Type the prime once, then number and value of each sheet: digits only, no letters in thick boxes, no seal; 60 digits without blanks. Compare the check value before you restore a key.</source>
        <translation>Le 1 après --dkek-shares est le nombre de fichiers de part du jeton. Tapez le nombre premier une fois, puis le numéro et la valeur de chaque feuille&#xa0;: chiffres seuls, sans lettres des cases épaisses, sans sceau&#xa0;; 60 chiffres sans espaces. Comparez la valeur de contrôle avant de restaurer une clé.</translation>
    </message>
    <message>
        <source>If OpenSC is gone</source>
        <translation>Si OpenSC n’existe plus</translation>
    </message>
    <message>
        <source>Each value is a polynomial over the prime at x, and x is the share number read as hexadecimal: 10 is 16. The polynomial at 0 is the password, as bytes, the highest first, as long as the prime. Key and start value: OpenSSL&apos;s EVP_BytesToKey with MD5, bytes 8 to 15 of the file as salt, 10 000 000 rounds. Then AES-256-CBC over bytes 16 to 63 gives the share, 32 bytes.</source>
        <translation>Chaque valeur est un polynôme modulo le nombre premier en x&#xa0;; x est le numéro de la part lu en hexadécimal&#xa0;: 10 vaut 16. Le polynôme en 0 est le mot de passe, en octets, le plus fort d’abord, aussi long que le nombre premier. Clé et valeur initiale&#xa0;: EVP_BytesToKey d’OpenSSL avec MD5, octets 8 à 15 du fichier comme sel, 10 000 000 tours. AES-256-CBC sur les octets 16 à 63 donne ensuite la part, 32 octets.</translation>
    </message>
    <message>
        <source>The script on the next pages does this, and takes the key itself out of a key backup without any token. Type it into a file recover.py on a computer that is not connected to anything, with Python 3.8 or newer and openssl. The spaces at the start of its lines count: each step is 4.</source>
        <translation>Le script des pages suivantes le fait, et tire aussi la clé elle-même d’une sauvegarde, sans aucun jeton. Tapez-le dans un fichier recover.py sur un ordinateur relié à rien, avec Python 3.8 ou plus récent et openssl. Les espaces en début de ligne comptent&#xa0;: chaque niveau en a 4.</translation>
    </message>
    <message>
        <source>The first prints the check value. The second also writes the key to backup.bin.pem: keep that file from everybody else.</source>
        <translation>La première affiche la valeur de contrôle. La seconde écrit aussi la clé dans backup.bin.pem&#xa0;: personne d’autre ne doit avoir ce fichier.</translation>
    </message>
    <message>
        <source>THIS SHEET IS VOID</source>
        <translation>CETTE FEUILLE EST NULLE</translation>
    </message>
    <message>
        <source>CUSTODIAN SHEET</source>
        <translation>FEUILLE DE DÉPOSITAIRE</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Jeu</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Custodian</source>
        <translation>Dépositaire</translation>
    </message>
    <message>
        <source>Check value</source>
        <translation>Valeur de contrôle</translation>
    </message>
    <message>
        <source>Share file SHA-256</source>
        <translation>SHA-256 du fichier de part</translation>
    </message>
    <message>
        <source>Strength, made on</source>
        <translation>Niveau, créé le</translation>
    </message>
    <message>
        <source>Sheet number</source>
        <translation>Numéro de feuille</translation>
    </message>
    <message>
        <source>%1 of %2 (any %3 are needed)</source>
        <translation>%1 sur %2 (il en faut %3, n’importe lesquelles)</translation>
    </message>
    <message>
        <source>64 bits only: within reach of an attacker who has the share file. Keep that file locked away.</source>
        <translation>64 bits seulement&#xa0;: à la portée d’un attaquant qui a le fichier de part. Gardez ce fichier sous clé.</translation>
    </message>
    <message>
        <source>Not with sc-hsm-tool: only Quorate or the printed script can read a sheet of this size.</source>
        <translation>Pas avec sc-hsm-tool&#xa0;: seuls Quorate ou le script imprimé lisent une feuille de cette taille.</translation>
    </message>
    <message>
        <source>Consent words: %1</source>
        <translation>Mots d’accord&#xa0;: %1</translation>
    </message>
    <message>
        <source>The ceremony was stopped. No share file exists that this sheet opens. Shred the sheet with this number and keep this notice.</source>
        <translation>La cérémonie a été arrêtée. Aucun fichier de part ne s’ouvre avec cette feuille. Détruisez la feuille qui porte ce numéro et gardez cet avis.</translation>
    </message>
    <message>
        <source>Witness</source>
        <translation>Témoin</translation>
    </message>
    <message>
        <source>Destroyed on</source>
        <translation>Détruite le</translation>
    </message>
    <message>
        <source>▼ Fold the top down: second</source>
        <translation>▼ Ensuite plier le haut vers le bas</translation>
    </message>
    <message>
        <source>▲ Fold the bottom up: first</source>
        <translation>▲ D’abord plier le bas vers le haut</translation>
    </message>
    <message>
        <source>Prime (public)</source>
        <translation>Nombre premier (public)</translation>
    </message>
    <message>
        <source>Share number</source>
        <translation>Part n°</translation>
    </message>
    <message>
        <source>Write the digits like these:</source>
        <translation>Écrivez ainsi&#xa0;:</translation>
    </message>
    <message>
        <source>Seal (4 letters)</source>
        <translation>Sceau (4 lettres)</translation>
    </message>
    <message>
        <source>Letters in thick boxes are checks. Leave them out in other programs.</source>
        <translation>Les lettres des cases épaisses sont des contrôles. À omettre dans d’autres programmes.</translation>
    </message>
    <message>
        <source>Envelope number</source>
        <translation>Enveloppe n°</translation>
    </message>
    <message>
        <source>Sealed on, UTC</source>
        <translation>Scellée le, UTC</translation>
    </message>
    <message>
        <source>Replaces sheet</source>
        <translation>Remplace la feuille</translation>
    </message>
    <message>
        <source>VOID</source>
        <translation>NUL</translation>
    </message>
    <message>
        <source>REHEARSAL - nothing here is real. Do not keep these sheets.</source>
        <translation>RÉPÉTITION – rien ici n’est réel. Ne conservez pas ces feuilles.</translation>
    </message>
    <message>
        <source>The share was written again on a newer sheet. The sheet with this number may still show it: shred that sheet and keep this notice.</source>
        <translation>La part a été écrite de nouveau sur une feuille plus récente. La feuille qui porte ce numéro peut encore la montrer&#xa0;: détruisez cette feuille-là et gardez cet avis.</translation>
    </message>
    <message>
        <source>Opened by a password, check value of the file %1</source>
        <translation>S’ouvre par un mot de passe, valeur de contrôle du fichier %1</translation>
    </message>
    <message>
        <source>Every share file of the token with the password of each, the backups of the keys, and an empty SmartCard-HSM or Nitrokey HSM.</source>
        <translation>Tous les fichiers de part du jeton avec le mot de passe de chacun, les sauvegardes des clés et un SmartCard-HSM ou Nitrokey HSM vide.</translation>
    </message>
    <message>
        <source>The number after --dkek-shares is the number of share files of the token: import each of them. The tool asks for the password of the file: type it as on its sheet, capitals and blanks too.</source>
        <translation>Le nombre après --dkek-shares est le nombre de fichiers de part du jeton&#xa0;: importez chacun d’eux. L’outil demande le mot de passe du fichier&#xa0;: tapez-le comme sur sa feuille, majuscules et espaces compris.</translation>
    </message>
    <message>
        <source>Compare the check value before you restore a key.</source>
        <translation>Comparez la valeur de contrôle avant de restaurer une clé.</translation>
    </message>
    <message>
        <source>The check value above is that of this file alone. That of the token comes from all its files and stands in the record of their import: compare it before you restore a key.</source>
        <translation>La valeur de contrôle ci-dessus est celle de ce seul fichier. Celle du jeton vient de tous ses fichiers et figure dans le procès-verbal de leur importation&#xa0;: comparez-la avant de restaurer une clé.</translation>
    </message>
    <message>
        <source>Key and start value: OpenSSL&apos;s EVP_BytesToKey with MD5 of the password, bytes 8 to 15 of the file as salt, 10 000 000 rounds. Then AES-256-CBC over bytes 16 to 63 gives the share, 32 bytes. Several shares are combined by exclusive or.</source>
        <translation>Clé et valeur initiale&#xa0;: EVP_BytesToKey d’OpenSSL avec MD5 à partir du mot de passe, octets 8 à 15 du fichier comme sel, 10 000 000 tours. AES-256-CBC sur les octets 16 à 63 donne ensuite la part, 32 octets. Plusieurs parts se combinent par ou exclusif.</translation>
    </message>
    <message>
        <source>Where it asks for the prime, press Enter; it then asks for the password. For a key of a token with several share files name all of them in place of set.pbe.</source>
        <translation>Quand il demande le nombre premier, appuyez sur Entrée&#xa0;; il demande alors le mot de passe. Pour une clé d’un jeton à plusieurs fichiers de part, nommez-les tous à la place de set.pbe.</translation>
    </message>
    <message>
        <source>PASSWORD SHEET</source>
        <translation>FEUILLE DE MOT DE PASSE</translation>
    </message>
    <message>
        <source>Share file</source>
        <translation>Fichier de part</translation>
    </message>
    <message>
        <source>Check value of the file</source>
        <translation>Valeur de contrôle du fichier</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Créé le</translation>
    </message>
    <message>
        <source>the only one of its set</source>
        <translation>le seul de son jeu</translation>
    </message>
    <message>
        <source>%1 of %2 (all of them are needed)</source>
        <translation>%1 sur %2 (il les faut tous)</translation>
    </message>
    <message>
        <source>Password (by hand)</source>
        <translation>Mot de passe (à la main)</translation>
    </message>
    <message>
        <source>Capital and small letters differ: underline each capital letter. Write a blank as %1.</source>
        <translation>Majuscules et minuscules diffèrent&#xa0;: soulignez chaque majuscule. Écrivez un espace comme %1.</translation>
    </message>
    <message>
        <source>Write like this:</source>
        <translation>Écrivez ainsi&#xa0;:</translation>
    </message>
    <message>
        <source>One character in each box. Six words: small letters, and one blank between two words. Longer than all the boxes: go on on a second copy of this page.</source>
        <translation>Un caractère par case. Six mots&#xa0;: en minuscules, avec un espace entre deux mots. Plus long que toutes les cases&#xa0;: continuer sur une deuxième copie de cette page.</translation>
    </message>
</context>
<context>
    <name>TokenCard</name>
    <message>
        <source>This token is in use by a program.</source>
        <translation>Ce jeton est utilisé par un programme.</translation>
    </message>
    <message>
        <source>The token is being read.</source>
        <translation>Lecture du jeton en cours.</translation>
    </message>
    <message>
        <source>No token is in this reader.</source>
        <translation>Il n’y a pas de jeton dans ce lecteur.</translation>
    </message>
    <message>
        <source>Token %1</source>
        <extracomment>%1 is a serial number, %2 the name that somebody gave the token</extracomment>
        <translation>Jeton %1</translation>
    </message>
    <message>
        <source>Token %1, %2</source>
        <translation>Jeton %1, %2</translation>
    </message>
    <message>
        <source>State: %1</source>
        <extracomment>%1 says in words what state a token is in</extracomment>
        <translation>État&#xa0;: %1</translation>
    </message>
    <message>
        <source>In use now; this is its last known state.</source>
        <translation>En cours d’utilisation&#xa0;; voici son dernier état connu.</translation>
    </message>
</context>
<context>
    <name>quorate::ui::AccessibilityDialog</name>
    <message>
        <source>Accessibility</source>
        <translation>Accessibilité</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>a size of letters in per cent</extracomment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Size of letters</source>
        <translation>Taille des caractères</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>As the computer says</source>
        <translation>Comme l’ordinateur</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Use these settings</source>
        <translation>Utiliser ces réglages</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>the name of one choice for screen readers; %1 is the question, %2 the choice</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Time limits</source>
        <translation>Limites de temps</translation>
    </message>
    <message>
        <source>Only hide when I say so</source>
        <translation>Masquer seulement quand je le dis</translation>
    </message>
    <message>
        <source>A share then stays on the screen until somebody hides it, or until another window comes to the front. Holds until this program ends.</source>
        <translation>Une part reste alors à l’écran jusqu’à ce que quelqu’un la masque ou qu’une autre fenêtre passe au premier plan. Valable jusqu’à la fin de ce programme.</translation>
    </message>
</context>
<context>
    <name>quorate::ui::ActionBar</name>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Ctrl+.</source>
        <extracomment>the keys Control and full stop</extracomment>
        <translation>Ctrl+.</translation>
    </message>
    <message>
        <source>Deviation</source>
        <extracomment>what went otherwise than planned, for the record</extracomment>
        <translation>Écart</translation>
    </message>
    <message>
        <source>Ctrl+D</source>
        <extracomment>the keys Control and D</extracomment>
        <translation>Ctrl+D</translation>
    </message>
    <message>
        <source>Put into the record what went otherwise than planned.</source>
        <translation>Noter au procès-verbal ce qui s’est passé autrement que prévu.</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Ctrl+P</source>
        <extracomment>the keys Control and P</extracomment>
        <translation>Ctrl+P</translation>
    </message>
    <message>
        <source>Step away from your turn. Only your return code brings it back.</source>
        <translation>Quittez votre tour un moment. Seul votre code de retour le ramène.</translation>
    </message>
</context>
<context>
    <name>quorate::ui::Badge</name>
    <message>
        <source>circle</source>
        <translation>cercle</translation>
    </message>
    <message>
        <source>triangle</source>
        <translation>triangle</translation>
    </message>
    <message>
        <source>square</source>
        <translation>carré</translation>
    </message>
    <message>
        <source>diamond</source>
        <translation>losange</translation>
    </message>
    <message>
        <source>pentagon</source>
        <translation>pentagone</translation>
    </message>
    <message>
        <source>star</source>
        <translation>étoile</translation>
    </message>
    <message>
        <source>hexagon</source>
        <translation>hexagone</translation>
    </message>
    <message>
        <source>cross</source>
        <translation>croix</translation>
    </message>
    <message>
        <source>crescent</source>
        <translation>croissant</translation>
    </message>
    <message>
        <source>%1 in a ring</source>
        <extracomment>%1 is a shape, such as &quot;star&quot;</extracomment>
        <translation>%1 dans un anneau</translation>
    </message>
</context>
<context>
    <name>quorate::ui::CeremonyView</name>
    <message>
        <source>Error: %1</source>
        <extracomment>a window&apos;s title; %1 is the heading of the page</extracomment>
        <translation>Erreur&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>quorate::ui::ChooseFilePage</name>
    <message>
        <source>%1, line %2</source>
        <extracomment>%1 is a kind of file, %2 counts them</extracomment>
        <translation>%1, ligne %2</translation>
    </message>
    <message>
        <source>Or all in a folder</source>
        <translation>Ou tout un dossier</translation>
    </message>
    <message>
        <source>Found on this computer</source>
        <translation>Trouvé sur cet ordinateur</translation>
    </message>
    <message>
        <source>Files found on this computer</source>
        <translation>Fichiers trouvés sur cet ordinateur</translation>
    </message>
    <message numerus="yes">
        <source>All %n in one folder</source>
        <translation>
            <numerusform>%n fichier d’un dossier</numerusform>
            <numerusform>Les %n fichiers d’un même dossier</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a file first.</source>
        <translation>Choisissez d’abord un fichier.</translation>
    </message>
</context>
<context>
    <name>quorate::ui::ChooseTokenPage</name>
    <message>
        <source>Tokens that are plugged in</source>
        <translation>Jetons branchés</translation>
    </message>
    <message>
        <source>No token is plugged in. Plug it in now; this list follows.</source>
        <translation>Aucun jeton n’est branché. Branchez-le maintenant&#xa0;; cette liste se met à jour.</translation>
    </message>
    <message>
        <source>Go on without a token</source>
        <translation>Continuer sans jeton</translation>
    </message>
    <message>
        <source>This step needs token %1.</source>
        <translation>Cette étape exige le jeton %1.</translation>
    </message>
    <message>
        <source>This token has another part in this ceremony.</source>
        <translation>Ce jeton joue un autre rôle dans cette cérémonie.</translation>
    </message>
    <message>
        <source>Choose a token first.</source>
        <translation>Choisissez d’abord un jeton.</translation>
    </message>
</context>
<context>
    <name>quorate::ui::ClearedPage</name>
    <message>
        <source>Next:</source>
        <translation>Personne suivante&#xa0;:</translation>
    </message>
</context>
<context>
    <name>quorate::ui::ComparePage</name>
    <message>
        <source>They are the same</source>
        <translation>Elles sont identiques</translation>
    </message>
    <message>
        <source>They differ</source>
        <translation>Elles diffèrent</translation>
    </message>
</context>
<context>
    <name>quorate::ui::ConsentBox</name>
    <message>
        <source>Read these six words aloud. They must stay the same to the end.</source>
        <translation>Lisez ces six mots à haute voix. Ils doivent rester les mêmes jusqu’à la fin.</translation>
    </message>
    <message>
        <source>Six words of consent: %1</source>
        <extracomment>%1 are six English words</extracomment>
        <translation>Six mots d’accord&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>quorate::ui::DeviationDialog</name>
    <message>
        <source>What went otherwise than planned?</source>
        <translation>Qu’est-ce qui s’est passé autrement que prévu&#xa0;?</translation>
    </message>
    <message>
        <source>It goes into the record, with the time and the step. The ceremony goes on.</source>
        <translation>Cela figurera au procès-verbal, avec l’heure et l’étape. La cérémonie continue.</translation>
    </message>
    <message>
        <source>What was expected?</source>
        <translation>Qu’était-il prévu&#xa0;?</translation>
    </message>
    <message>
        <source>What happened?</source>
        <translation>Que s’est-il passé&#xa0;?</translation>
    </message>
    <message>
        <source>Who decided?</source>
        <translation>Qui a décidé&#xa0;?</translation>
    </message>
    <message>
        <source>What was decided?</source>
        <translation>Qu’a-t-on décidé&#xa0;?</translation>
    </message>
    <message>
        <source>Put it into the record</source>
        <translation>Noter au procès-verbal</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Answer all four questions first.</source>
        <translation>Répondez d’abord aux quatre questions.</translation>
    </message>
    <message>
        <source>One of these texts looks as if it held a secret. It was not saved. Remove the digits: the record must stay free of secrets.</source>
        <translation>L’un de ces textes semble contenir un secret. Il n’a pas été enregistré. Retirez les chiffres&#xa0;: le procès-verbal ne doit contenir aucun secret.</translation>
    </message>
    <message>
        <source>The record could not be written. Nothing was saved. Make room on its medium, or stop the ceremony.</source>
        <translation>Le procès-verbal n’a pas pu être écrit. Rien n’a été enregistré. Libérez de la place sur le support ou arrêtez la cérémonie.</translation>
    </message>
</context>
<context>
    <name>quorate::ui::EnterSharePage</name>
    <message>
        <source>Sheet without check letters</source>
        <translation>Feuille sans lettres de contrôle</translation>
    </message>
    <message>
        <source>Sheet with check letters</source>
        <translation>Feuille avec lettres de contrôle</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Type again: %1</source>
        <extracomment>%1 is a list of group names such as &quot;A3, B1&quot;</extracomment>
        <translation>Saisir de nouveau&#xa0;: %1</translation>
    </message>
    <message>
        <source>Show the seal again</source>
        <translation>Afficher de nouveau le sceau</translation>
    </message>
    <message>
        <source>Show %1 again</source>
        <translation>Afficher de nouveau %1</translation>
    </message>
    <message numerus="yes">
        <source>Hides in %n second(s) if no key is pressed.</source>
        <translation>
            <numerusform>Masquage dans %n seconde si aucune touche n’est actionnée.</numerusform>
            <numerusform>Masquage dans %n secondes si aucune touche n’est actionnée.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take a new sheet</source>
        <translation>Prendre une nouvelle feuille</translation>
    </message>
    <message>
        <source>Scan the QR code</source>
        <translation>Lire le code QR</translation>
    </message>
    <message>
        <source>Scan the QR code on your sheet now. Nothing of it is shown.</source>
        <translation>Lisez maintenant le code QR de votre feuille. Rien ne s’affiche.</translation>
    </message>
</context>
<context>
    <name>quorate::ui::ErasePage</name>
    <message numerus="yes">
        <source>Type the last %n character(s) of the serial:</source>
        <translation>
            <numerusform>Saisissez le dernier caractère du numéro de série&#xa0;:</numerusform>
            <numerusform>Saisissez les %n derniers caractères du numéro de série&#xa0;:</numerusform>
        </translation>
    </message>
    <message>
        <source>The button works when they match the serial above.</source>
        <translation>Le bouton devient actif quand ils correspondent au numéro de série ci-dessus.</translation>
    </message>
</context>
<context>
    <name>quorate::ui::FieldSet</name>
    <message>
        <source>%1: one less</source>
        <extracomment>the name of a button for screen readers; %1 is what is counted</extracomment>
        <translation>%1&#xa0;: diminuer de un</translation>
    </message>
    <message>
        <source>%1: one more</source>
        <extracomment>the name of a button for screen readers; %1 is what is counted</extracomment>
        <translation>%1&#xa0;: augmenter de un</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>the name of one choice for screen readers; %1 is the question, %2 the choice
----------
%1 is the name of a field, %2 what is wrong with it</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>quorate::ui::GiveSecretPage</name>
    <message>
        <source>Wrong entries are not counted here: nothing can be blocked.</source>
        <translation>Les saisies erronées ne sont pas comptées ici&#xa0;: rien ne peut être bloqué.</translation>
    </message>
    <message>
        <source>The token counts wrong entries, but does not tell how many are left.</source>
        <translation>Le jeton compte les saisies erronées, mais n’indique pas combien d’essais il reste.</translation>
    </message>
    <message numerus="yes">
        <source>Tries left: %n</source>
        <translation>
            <numerusform>Essai restant&#xa0;:&#xa0;%n</numerusform>
            <numerusform>Essais restants&#xa0;:&#xa0;%n</numerusform>
        </translation>
    </message>
    <message>
        <source>Type all 16 characters.</source>
        <translation>Saisissez les 16 caractères.</translation>
    </message>
    <message>
        <source>Type it first.</source>
        <translation>Saisissez-le d’abord.</translation>
    </message>
    <message>
        <source>Show the words again</source>
        <translation>Afficher les mots de nouveau</translation>
    </message>
    <message>
        <source>Choose a password of my own</source>
        <translation>Choisir moi-même un mot de passe</translation>
    </message>
</context>
<context>
    <name>quorate::ui::GroupField</name>
    <message>
        <source>done</source>
        <extracomment>a group of a share that was typed and is accepted</extracomment>
        <translation>terminé</translation>
    </message>
    <message>
        <source>does not match, type it again</source>
        <extracomment>a group of a share that does not match</extracomment>
        <translation>ne correspond pas, saisissez-le de nouveau</translation>
    </message>
</context>
<context>
    <name>quorate::ui::HandoverPage</name>
    <message>
        <source>Practise first</source>
        <translation>S’exercer d’abord</translation>
    </message>
</context>
<context>
    <name>quorate::ui::HelpDialog</name>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>This page</source>
        <translation>Cette page</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>quorate::ui::HomePage</name>
    <message>
        <source>Set up</source>
        <translation>Mettre en place</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Clés</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Assure</source>
        <translation>Contrôler</translation>
    </message>
    <message>
        <source>Changes nothing</source>
        <translation>Ne modifie rien</translation>
    </message>
    <message>
        <source>Adds</source>
        <translation>Ajoute</translation>
    </message>
    <message>
        <source>Changes PINs</source>
        <translation>Change des PIN</translation>
    </message>
    <message>
        <source>ERASES TOKEN</source>
        <translation>EFFACE LE JETON</translation>
    </message>
    <message>
        <source>Present: %1</source>
        <extracomment>%1 lists who must be there</extracomment>
        <translation>Présents&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s)</source>
        <translation>
            <numerusform>environ %n minute</numerusform>
            <numerusform>environ %n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>Que voulez-vous faire&#xa0;?</translation>
    </message>
    <message>
        <source>Ceremonies</source>
        <translation>Cérémonies</translation>
    </message>
    <message>
        <source>Changes nothing real</source>
        <translation>Ne change rien de réel</translation>
    </message>
</context>
<context>
    <name>quorate::ui::LinesEdit</name>
    <message>
        <source>%1, line %2</source>
        <extracomment>%1 is what the list asks for, such as &quot;Custodians&quot;; %2 counts its lines</extracomment>
        <translation>%1, ligne %2</translation>
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
        <translation>Cérémonies de clés</translation>
    </message>
    <message>
        <source>Rehearsal on simulated tokens</source>
        <translation>Répétition sur des jetons simulés</translation>
    </message>
    <message>
        <source>Real tokens</source>
        <translation>Jetons réels</translation>
    </message>
</context>
<context>
    <name>quorate::ui::NewSecretPage</name>
    <message>
        <source>Type it twice.</source>
        <translation>Saisissez-le deux fois.</translation>
    </message>
    <message>
        <source>Do not pause</source>
        <translation>Ne pas faire de pause</translation>
    </message>
    <message>
        <source>Offer me six words</source>
        <translation>Me proposer six mots</translation>
    </message>
</context>
<context>
    <name>quorate::ui::OutcomePage</name>
    <message>
        <source>Keep in mind</source>
        <translation>À retenir</translation>
    </message>
    <message>
        <source>Review the record before people leave: its entries, deviations and open items. Then print it, let everybody sign, and have the witness copy the first four groups of the last hash by hand.</source>
        <translation>Relisez le procès-verbal avant que quiconque ne parte&#xa0;: entrées, écarts et points en suspens. Imprimez-le ensuite, faites signer tout le monde, et faites recopier à la main par le témoin les quatre premiers groupes du dernier hachage.</translation>
    </message>
    <message>
        <source>Review and print the record</source>
        <translation>Relire et imprimer le procès-verbal</translation>
    </message>
</context>
<context>
    <name>quorate::ui::Page</name>
    <message>
        <source>PRACTICE - this is not your share</source>
        <translation>EXERCICE - ce n’est pas votre part</translation>
    </message>
</context>
<context>
    <name>quorate::ui::PathEdit</name>
    <message>
        <source>Browse...</source>
        <translation>Parcourir…</translation>
    </message>
    <message>
        <source>Browse for: %1</source>
        <extracomment>the name of a button for screen readers; %1 is what is looked for</extracomment>
        <translation>Parcourir pour&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>quorate::ui::PausedPage</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n seconde</numerusform>
            <numerusform>%n secondes</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep waiting</source>
        <translation>Continuer d’attendre</translation>
    </message>
    <message numerus="yes">
        <source>Tries left: %n</source>
        <translation>
            <numerusform>Essai restant&#xa0;:&#xa0;%n</numerusform>
            <numerusform>Essais restants&#xa0;:&#xa0;%n</numerusform>
        </translation>
    </message>
    <message>
        <source>Type it first.</source>
        <translation>Tapez-le d’abord.</translation>
    </message>
    <message>
        <source>Keep waiting? Without an answer this turn is void in %1. Press &quot;Keep waiting&quot; for more time.</source>
        <extracomment>%1 is a time such as &quot;10 minutes&quot;</extracomment>
        <translation>Continuer d’attendre&#xa0;? Sans réponse, ce tour sera nul dans %1. Appuyez sur «&#xa0;Continuer d’attendre&#xa0;» pour plus de temps.</translation>
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
        <translation>J’utilise un casque ou le braille - lisez-la-moi</translation>
    </message>
    <message>
        <source>Put on headphones or use a braille display. Through a loudspeaker everybody would hear your share.</source>
        <translation>Mettez un casque ou utilisez une plage braille. Par un haut-parleur, tout le monde entendrait votre part.</translation>
    </message>
    <message>
        <source>Stop reading to me</source>
        <translation>Ne plus me lire</translation>
    </message>
    <message>
        <source>Read to me privately</source>
        <translation>Me lire en privé</translation>
    </message>
    <message>
        <source>Your screen reader may read one group at a time. The arrow keys go from group to group.</source>
        <translation>Votre lecteur d’écran peut lire un groupe à la fois. Les flèches vont de groupe en groupe.</translation>
    </message>
</context>
<context>
    <name>quorate::ui::ProblemBox</name>
    <message>
        <source>There is a problem</source>
        <translation>Il y a un problème</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Keyboard: %1.</source>
        <translation>Clavier&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>quorate::ui::ReadyPage</name>
    <message>
        <source>End the practice</source>
        <translation>Terminer l’exercice</translation>
    </message>
    <message>
        <source>Practise first</source>
        <translation>S’exercer d’abord</translation>
    </message>
    <message>
        <source>Hold to peek</source>
        <translation>Garder appuyé</translation>
    </message>
    <message>
        <source>Shown only while you hold the key or the mouse button down.</source>
        <translation>S’affiche seulement tant que vous maintenez la touche ou le bouton de la souris enfoncé.</translation>
    </message>
</context>
<context>
    <name>quorate::ui::RehearsalBanner</name>
    <message>
        <source>REHEARSAL - nothing here is real. Do not keep these sheets.</source>
        <translation>RÉPÉTITION – rien ici n’est réel. Ne conservez pas ces feuilles.</translation>
    </message>
</context>
<context>
    <name>quorate::ui::RevealPage</name>
    <message>
        <source>Keep showing</source>
        <translation>Laisser affiché</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Size %1 %</source>
        <translation>Taille %1&#xa0;%</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Plus petit</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Plus grand</translation>
    </message>
    <message numerus="yes">
        <source>Hides in %n second(s). Press &quot;Keep showing&quot; for more time.</source>
        <translation>
            <numerusform>Masquage dans %n seconde. Appuyez sur «&#xa0;Laisser affiché&#xa0;» pour avoir plus de temps.</numerusform>
            <numerusform>Masquage dans %n secondes. Appuyez sur «&#xa0;Laisser affiché&#xa0;» pour avoir plus de temps.</numerusform>
        </translation>
    </message>
    <message>
        <source>K</source>
        <extracomment>the key K</extracomment>
        <translation>K</translation>
    </message>
    <message>
        <source>Stays until you press Esc.</source>
        <translation>Reste affiché jusqu’à ce que vous appuyiez sur Échap.</translation>
    </message>
    <message>
        <source>Only hide when I say so</source>
        <translation>Masquer seulement quand je le dis</translation>
    </message>
    <message>
        <source>Set the time limit again</source>
        <translation>Remettre la limite de temps</translation>
    </message>
    <message>
        <source>Hides when you let go.</source>
        <translation>Masquage quand vous relâchez.</translation>
    </message>
    <message numerus="yes">
        <source>Hides when you let go, and after %n second(s) at the latest.</source>
        <translation>
            <numerusform>Masquage quand vous relâchez, au plus tard dans %n seconde.</numerusform>
            <numerusform>Masquage quand vous relâchez, au plus tard dans %n secondes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quorate::ui::SaveFilePage</name>
    <message>
        <source>First folder</source>
        <translation>Premier dossier</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Second folder, best on another medium; may stay empty</source>
        <translation>Second dossier, de préférence sur un autre support&#xa0;; peut rester vide</translation>
    </message>
    <message>
        <source>These files will be made there:</source>
        <translation>Ces fichiers y seront créés&#xa0;:</translation>
    </message>
    <message>
        <source>Choose a folder first.</source>
        <translation>Choisissez d’abord un dossier.</translation>
    </message>
</context>
<context>
    <name>quorate::ui::SecretFields</name>
    <message>
        <source>User PIN</source>
        <translation>PIN utilisateur</translation>
    </message>
    <message>
        <source>SO-PIN</source>
        <translation>SO-PIN</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>%1, a second time</source>
        <extracomment>%1 is &quot;User PIN&quot;, &quot;SO-PIN&quot;, &quot;Password&quot; or &quot;Return code&quot;</extracomment>
        <translation>%1, une seconde fois</translation>
    </message>
    <message>
        <source>Caps Lock seems to be on.</source>
        <translation>La touche Verr. maj. semble activée.</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>Afficher la saisie</translation>
    </message>
    <message>
        <source>Hide what is typed</source>
        <translation>Masquer la saisie</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) typed.</source>
        <translation>
            <numerusform>%n caractère saisi.</numerusform>
            <numerusform>%n caractères saisis.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The second time: %n.</source>
        <translation>
            <numerusform>La seconde fois&#xa0;: %n.</numerusform>
            <numerusform>La seconde fois&#xa0;: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keyboard: %1.</source>
        <translation>Clavier&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Return code</source>
        <translation>Code de retour</translation>
    </message>
    <message>
        <source>Show while I hold</source>
        <translation>Afficher tant que j’appuie</translation>
    </message>
    <message>
        <source>Keyboard layout: unknown. Show what you type to be sure.</source>
        <translation>Disposition du clavier&#xa0;: inconnue. Affichez ce que vous saisissez pour être sûr.</translation>
    </message>
</context>
<context>
    <name>quorate::ui::SecretGrid</name>
    <message>
        <source>Share</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Secret digits</source>
        <translation>Chiffres secrets</translation>
    </message>
    <message numerus="yes">
        <source>hidden, %n group(s)</source>
        <translation>
            <numerusform>masqué, %n groupe</numerusform>
            <numerusform>masqué, %n groupes</numerusform>
        </translation>
    </message>
    <message>
        <source>Secret words</source>
        <translation>Mots secrets</translation>
    </message>
</context>
<context>
    <name>quorate::ui::SecretInput</name>
    <message numerus="yes">
        <source>hidden, %n character(s)</source>
        <translation>
            <numerusform>masqué, %n caractère</numerusform>
            <numerusform>masqué, %n caractères</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quorate::ui::StepRail</name>
    <message>
        <source>done</source>
        <translation>terminée</translation>
    </message>
    <message>
        <source>now</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>later</source>
        <translation>à venir</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>arrêtée</translation>
    </message>
    <message>
        <source>Step %1 of %2, %3: %4</source>
        <extracomment>for screen readers; %3 is &quot;done&quot;, &quot;now&quot;, &quot;later&quot; or &quot;stopped&quot;, %4 the name of the step</extracomment>
        <translation>Étape %1 sur %2, %3&#xa0;: %4</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Étape %1 sur %2&#xa0;: %3</translation>
    </message>
</context>
<context>
    <name>quorate::ui::StopDialog</name>
    <message>
        <source>Stop the ceremony?</source>
        <translation>Arrêter la cérémonie&#xa0;?</translation>
    </message>
    <message>
        <source>Reason, if you stop (it goes into the record):</source>
        <translation>Motif, si vous arrêtez (il figurera au procès-verbal)&#xa0;:</translation>
    </message>
    <message>
        <source>Stop and record why</source>
        <translation>Arrêter et consigner le motif</translation>
    </message>
    <message>
        <source>Write a reason first.</source>
        <translation>Indiquez d’abord un motif.</translation>
    </message>
    <message>
        <source>Keep going</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Token: %1</source>
        <translation>Jeton&#xa0;: %1</translation>
    </message>
    <message>
        <source>Files: %1</source>
        <translation>Fichiers&#xa0;: %1</translation>
    </message>
    <message>
        <source>Sheets: %1</source>
        <translation>Feuilles&#xa0;: %1</translation>
    </message>
    <message>
        <source>This looks as if it held a secret, so it was not taken. Remove the digits: the record must stay free of secrets.</source>
        <translation>Ce texte semble contenir un secret, il n’a donc pas été accepté. Supprimez les chiffres&#xa0;: le procès-verbal ne doit contenir aucun secret.</translation>
    </message>
</context>
<context>
    <name>quorate::ui::TimelinePage</name>
    <message>
        <source>Entry %1, %2, %3</source>
        <extracomment>an entry of a record; %1 its number, %2 the time, %3 a person</extracomment>
        <translation>Entrée %1, %2, %3</translation>
    </message>
    <message>
        <source>Entry %1, step %2, %3, %4</source>
        <extracomment>an entry of a record; %1 its number, %2 the number of a step of the ceremony, %3 the time, %4 a person</extracomment>
        <translation>Entrée %1, étape %2, %3, %4</translation>
    </message>
    <message>
        <source>Not reliable</source>
        <translation>Non fiable</translation>
    </message>
    <message>
        <source>Deviation</source>
        <translation>Écart</translation>
    </message>
    <message>
        <source>Entries of the record</source>
        <translation>Entrées du procès-verbal</translation>
    </message>
    <message>
        <source>Show more entries</source>
        <translation>Afficher plus d’entrées</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>All entries</source>
        <translation>Toutes les entrées</translation>
    </message>
    <message>
        <source>Deviations only</source>
        <translation>Écarts seulement</translation>
    </message>
    <message>
        <source>Only what names files</source>
        <translation>Seulement ce qui nomme des fichiers</translation>
    </message>
    <message>
        <source>Only %1</source>
        <extracomment>%1 is a person</extracomment>
        <translation>Seulement %1</translation>
    </message>
    <message>
        <source>%1 of %2 entries</source>
        <translation>%1 entrées sur %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a line of an entry of a record; %1 is what a value is called, %2 the value</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>quorate::ui::TokenColumn</name>
    <message>
        <source>Connected tokens</source>
        <translation>Jetons branchés</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Branchés</translation>
    </message>
    <message>
        <source>End the rehearsal</source>
        <translation>Terminer la répétition</translation>
    </message>
    <message>
        <source>Rehearse</source>
        <translation>Faire une répétition</translation>
    </message>
    <message>
        <source>Tokens are simulated. What is made now is marked TEST and opens nothing real.</source>
        <translation>Les jetons sont simulés. Ce qui est créé maintenant porte la marque TEST et n’ouvre rien de réel.</translation>
    </message>
    <message>
        <source>Practise every ceremony on simulated tokens. Nothing real is touched.</source>
        <translation>Entraînez-vous à chaque cérémonie sur des jetons simulés. Rien de réel n’est touché.</translation>
    </message>
    <message>
        <source>Looking for tokens...</source>
        <translation>Recherche de jetons…</translation>
    </message>
    <message>
        <source>%1. %2 Or rehearse on simulated tokens.</source>
        <extracomment>%1 says what is wrong, %2 what to do</extracomment>
        <translation>%1. %2 Ou faites une répétition sur des jetons simulés.</translation>
    </message>
    <message>
        <source>No token or card reader is plugged in. Plug one in, or rehearse on simulated tokens.</source>
        <translation>Aucun jeton ni lecteur de cartes n’est branché. Branchez-en un, ou faites une répétition sur des jetons simulés.</translation>
    </message>
</context>
<context>
    <name>quorate::ui::TopBar</name>
    <message>
        <source>Public window</source>
        <translation>Fenêtre publique</translation>
    </message>
    <message>
        <source>Accessibility</source>
        <translation>Accessibilité</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
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
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Close it in the record</source>
        <translation>La clore au procès-verbal</translation>
    </message>
    <message>
        <source>Unfinished: %1, stopped at step %2 of %3</source>
        <extracomment>%1 is the title of a ceremony that ended unexpectedly</extracomment>
        <translation>Inachevée&#xa0;: %1, arrêtée à l’étape %2 sur %3</translation>
    </message>
</context>
<context>
    <name>quorate::ui::WorkPage</name>
    <message>
        <source>Working...</source>
        <translation>En cours…</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>This is short and cannot be stopped halfway.</source>
        <translation>C’est bref et ne peut pas être arrêté en cours de route.</translation>
    </message>
    <message>
        <source>%1 % done</source>
        <extracomment>how much of the work is done</extracomment>
        <translation>%1&#xa0;% effectués</translation>
    </message>
</context>
</TS>
