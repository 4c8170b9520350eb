<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Ceremony</name>
    <message>
        <source>Testing every backup&apos;s integrity code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot;: intact (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot;: altered, it cannot be restored (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot;: not of these shares (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no key backup in this folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) that a list names are not in its folder.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Which key backups?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token has not been changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; (%2): opens on no token that is plugged in; it needs check value %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; (%2): opens on %3 by check value %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>- it is also on the token itself: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>- saved in %n place(s): %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>- saved in one place only, make a second copy: %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Token %1 tells its check value only after the user PIN, so it may open more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only %1 may look. Everyone else turn away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: sit down and take your sheet and your pen. Nothing secret is shown yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I am %1 - start my turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your share is hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press Show when nobody else can see the screen. Press Esc to hide it at any moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First write these public values on your sheet:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show my share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1&apos;s share, row %2 of %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write every digit and the boxed check letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have written it down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1&apos;s share, group %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare it with your sheet. Correct the sheet, not your memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide it and type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now type it from your sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type from the paper, not from memory: this proves the sheet can be read. When the last group is right, your share is cleared by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write this line again on a new sheet, and shred the old one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, continue when nobody else can see.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I am %1 - continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1&apos;s share has left this screen. Fold your sheet twice before you stand up; paper turned face down can still be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand over to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is saved yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden: you asked for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden: another window came to the front</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden: the screen was locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden: a screen was connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden: no key was pressed for 2 minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden: the time to look was over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase and initialise this token?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) will be gone from this token for ever: %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>These are not the last 4 characters of the serial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare with the serial above, and with the label on the token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No file was chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only one file can be chosen here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both places are the same folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No folder was chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder, best on two different media.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a number from %1 to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Give at least %n name(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Give at most %n name(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Each name may stand here only once. Add an initial to tell two people apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill this in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer yes or no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for free places on the token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>16 characters, 0-9 and A-F, in 4 groups. If the tries run out, this token can never be initialised again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This token has none yet. Whoever has it can initialise the token again, which erases it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The SO-PIN of this token is printed in manuals. It is replaced right after the token is initialised.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Security officer: choose the SO-PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Security officer: choose a new SO-PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Security officer: enter the SO-PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How is the token to be set up?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key encryption key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From share files: keys can be backed up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token&apos;s own: backups only come back to this token until it is initialised again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None: keys never leave this token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of share files that it needs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One set of shares is one share file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong user PINs until it is blocked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A longer PIN may have more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The security officer may unblock the user PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user PIN must be changed before its first use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label of the token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What other programs show. May be left empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A label is written with the user PIN, which is not in use yet. Leave it empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erasing and initialising</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erasing the spare token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token is read again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the new SO-PIN is in place already is not known. Give the one that you believe is valid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Below is what the token says now; it was read again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token is unchanged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backups are unchanged. Keys that were restored before this stay on the token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where on the token?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing on the token is overwritten. Free places are proposed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n of the keys are on the token already; they only prove themselves.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Key reference for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This reference is in use. Choose a free one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restoring, and using each key once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; (%2) is back as reference %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; (%2) is back as reference %3. It enciphered a fixed text as the saved key did.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; (%2) is back as reference %3. It answered a fresh challenge as only the key of its public key can.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; (%2) is on the token as reference %3, but did not prove itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing recorded of the key from %1 could prove it. Use it once before you rely on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not rely on the key from %1: it is not the recorded one, or cannot be used. It was left on the token. Try another copy of the backup on another reference, compare, and delete the one that fails.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who has this: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is missing. Ask %1 for it, or stop and go on another day: nothing has been changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring these together first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick what lies on the table. Nothing is erased until everything on this list fits together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your new SO-PIN is hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the SO-PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new SO-PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write all 16 digits down and keep the note locked away: without them this token can never be initialised again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New SO-PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offer me 16 random digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recommended. They are shown to the security officer alone, who writes them down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I choose one myself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>16 characters, 0-9 and A-F. Digits only work in every program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawing random digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type it twice from the note: this proves that it can be read. Back shows it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>16 characters, 0-9 and A-F, in 4 groups. Digits only work in every program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it down before you type it: without it this token can never be initialised again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not the SO-PIN that was shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>6 to 16 characters. It opens the keys in daily use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PIN holder: choose the user PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Are these two lines the same?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent to the token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The share file stays shut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One more custodian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: you will be asked for the password of share file %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, type your password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share file %1. A share file has no lock-out: a slip costs nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the share file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening the share file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This takes several seconds on purpose: it slows down guessing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This token is a work-alike with a root of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds the key of its device certificate, but nobody known to this program vouches for that certificate. It may be a device of another maker or a program on a plain card: whether it keeps what goes into it, only its owner can know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This token is simulated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a program. Whoever runs it can read every share and every key in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This token did not prove that it is genuine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its device certificate could not be read, or it does not hold the key of that certificate. It may be of an old or another make. It may also be a forgery that only collects shares.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of this token was altered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A signature in its device certificate is wrong. No token leaves its maker so: it is damaged, or somebody changed it. Put it aside and take another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A share that has gone into a token cannot be taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What shall be done?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take another token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with this token all the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The security officer may unblock the user PIN and choose a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The security officer may unblock the user PIN, which keeps its value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user PIN was handed over as a transport PIN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A session PIN ends with a reset.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registered public keys may be replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User PIN and public-key login are both needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody can unblock the user PIN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A session PIN stays until it is ended on request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key domains: none. Its keys can never leave it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key domain 0: a key of the token&apos;s own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key domain 0: %1 of %2 share files are in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key domain 0: all %1 share files are in, check value %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key %1: %2, %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key %1: %2, %3, public key SHA-256 %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device certificates: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Tries left for the user PIN: %n</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tries left for the SO-PIN: %n</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Read on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: sit down. You will choose the password of your share file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1&apos;s password is chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has left this screen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, choose your password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least 14 characters or 5 words. Nobody can recover it, and without it this share file stays shut.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Custodians</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each of them holds a share.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Security officer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holds the SO-PIN of the token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PIN holder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holds the user PIN of the token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Witness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watches and signs. May be left empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The leader runs this screen and does not hold a share.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is here?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By a password: every custodian gets a file of their own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strong (S160): 40 digits to write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strongest public-tool size (S240): 60 digits to write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As sc-hsm-tool makes it (C64): 16 digits to write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>256-bit values (S256): public tools cannot read them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strength</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How is the share file opened?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By several people, each with a share on paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People who must come together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many people must come together?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every custodian chooses a password for a file of their own. All of the files are needed together; one forgotten password and nobody can open the set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any %1 of %2 people can open the share file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>With %n sheet(s) lost, nobody can.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Fewer than %1 sheets tell a finder nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent. No try was spent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two entries are not the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An SO-PIN has 16 characters, 0-9 and A-F</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>This is too short: at least %n character(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This is too long: at most %n character(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Use only letters without accents, digits and signs of an English keyboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: sit down and take your sheet of set %2. Nothing secret is shown yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, type your share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share %1 of %2 needed. Set %3 must be on your sheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the boxed letters too. Finished groups are hidden again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the digits only. If your value is shorter than the grid, begin with zeros.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check my share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1&apos;s share is in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has left this screen. Fold your sheet before you stand up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group %1 is not complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the groups that have no tick.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The share number must be between 1 and %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the number on the sheet again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first entry is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which share file?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the share files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This takes one share file that is opened by shares on sheets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the file of the set that the sheet belongs to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not enough people: %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back and name everyone who is here, or meet again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How is this share file opened?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no set file beside %1. If it is opened by shares, copy the public values from any sheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shares on paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prime</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shares in the set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A password has no sheet. Choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the prime from a sheet: digits 0-9 and letters A-F.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A set has at least as many shares as people must come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are fewer people here. Go back and name everyone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No set has such a prime. Compare it with the sheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Testing the shares together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on sending?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending to the token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token was read again; below is what it says now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the check value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shares are in the token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shares</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set %1, share number %2 of %3. Any %4 open the share file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strength %1. Prime (public): %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use this token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No token is in use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PIN holder: give the user PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which token&apos;s keys?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which keys are to be backed up?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where are the backups kept?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no key on this token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keys of this token cannot be backed up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has no complete key encryption key. That can only be given to an empty token, so use another one for new keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at the keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No key of this token may be backed up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its keys were made never to leave it. Make new keys for what must survive it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; (%2, reference %3) cannot be saved: it was made never to leave this token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This token has a key encryption key of its own: these backups only come back to this token, until it is initialised again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check value of the token: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2, reference %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fingerprint %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose at least one key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A backup is encrypted: it is useless without the set of shares. Best keep it on two media.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What an earlier backup left there and still holds stays as it is; nothing is overwritten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backing up and reading back</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) are saved and listed, the next one is not. The token is unchanged.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>What was written so far is complete and listed, but not in every place. The token is unchanged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No backup was written. The token is unchanged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Nothing has changed since the last backup: %n key(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Backed up: %n key(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every file was read back from %n place(s) and compared.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>They open under check value %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n of them lay there already, unchanged.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Not saved: &quot;%1&quot;, which never leaves this token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backups are complete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This ceremony makes no sheets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back up keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PIN holder, leader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Random numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shall a token add its random numbers?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready to start?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the share file in two places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proof</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These sheets are void</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sheets are destroyed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The computer&apos;s random numbers are always used. A token can add its own, so that neither alone decides. Nothing is changed on the token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program now makes the set and tests every combination. Nothing secret is shown yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Random numbers: this computer&apos;s, mixed with those of token %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Random numbers: this computer&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preparing the set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program is making the shares and testing every combination. Nothing secret is shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing exists yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file is useless without its password, and the password without the file. Keep each file apart from the note of its password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is useless without %1 shares, and the shares are useless without it. Keep it apart from the sheets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing and reading back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sheets are still good. Files that were written are taken away again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proving the set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not rely on this set: stop the ceremony and start again, unless trying again succeeds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every file is read from its medium and opened with its password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is read from the medium and opened with what people typed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Ready and proven: %n share file(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Set %1 is ready and proven</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Read back from %n place(s) and opened with the passwords.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The file was read back from %n place(s) and opened with what you typed.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Taking the files away again</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>No new set exists. Shred %n sheet(s) of set %1 now.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No file was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The files of this set will be taken away again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sheet was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Void, and to be shredded: %n sheet(s) of set %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No new set exists. Older sets and sheets are as they were.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create a set of shares</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leader, all custodians, witness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is to be verified?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verify</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That people and backups are good: custodians open the share file, every backup is tested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One custodian&apos;s sheet: letters, seal and set, nothing is opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which backup fits which token, and what is saved only once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing with the tokens that are plugged in</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Saved there: %n key(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The sheet of %1 is good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This sheet has no letters to test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every check letter, the seal and the set fit. What was typed is gone from this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only opening the share file together with others can show whether it is right. What was typed is gone from this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No backup opens with these shares</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not every backup is good</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) are good, and these people can open them</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The shares make check value %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. Seal the sheets again, in new envelopes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the copy from another medium, or back the keys up again while the token lives.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some backups belong to other shares. Drill them with the people who hold those.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files are unchanged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All sheets stay good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verify a backup, recovery drill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>enough custodians, witness, leader; for some checks the leader alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which token takes the shares?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to compare with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import all the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 of %1 share files is in the token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 share files are in the token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking up which share files are in the token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the token: %1, check value of the share %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Of %n share file(s) in the token nobody noted here which it is: do not choose that one again.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The token waits for more share files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How does it go on?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next share file is here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later: the token keeps what is in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Custodians of the next share file</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>It waits for %n more.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The token waits for %n share file(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>They may come one after another: choose the one whose people are here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are more share files than the token waits for</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Choose at most %n.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Comparing with what is in the token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No set file is at hand that tells the check value. Nothing was sent yet. Restore one backed-up key before you rely on this token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not use this token: its shares cancel out to a key of zeros</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not use this token: the check values differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shares are in the token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The check value was not compared with a record. Restore one backed-up key before you rely on this token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which share files are in the token could not be noted on this computer. Write it down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Initialise the token again and repeat the import.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The share files are unchanged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import shares into a token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>enough custodians for each share file, PIN holder, leader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which token is to be initialised?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SO-PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token is initialised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything on it will be erased, but not before you confirm it on the last page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The SO-PIN of this token is printed in manuals. Change it before the token is used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This ceremony makes no files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token was erased and initialised.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Initialise a token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>security officer, PIN holder, leader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EC %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RSA %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AES %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On which token?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which key?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make and prove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key &quot;%1&quot; works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This token has no user PIN in use yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Initialise it first, or use another token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This token still waits for share files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import them first: a key made before could not be backed up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A key on this token cannot be backed up to another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What other programs show.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its number on the token. A free one is proposed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This key may be backed up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If not, it never leaves this token, and is gone with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the key and using it once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A large RSA key can take a minute or more on a token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other keys on the token are as they were.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 on token %2, reference %3. It enciphered a fresh challenge and deciphered it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 on token %2, reference %3. It signed a fresh challenge that its public key verifies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back it up before you rely on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot be backed up: it is gone when this token is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No key was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a key on a token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace the transport PIN by a user PIN of your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token asks for this before its keys can be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unblock, and choose a new user PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the SO-PIN. Also for a user PIN that was forgotten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unblock, and keep the user PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the SO-PIN. The user PIN gets all its tries back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the user PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the user PIN that is valid now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the SO-PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the SO-PIN that is valid now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user PIN is blocked. The security officer can unblock it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user PIN is blocked, and this token lets nobody unblock it. Its keys are out of reach: restore them to another token from their backups.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The SO-PIN is blocked for ever: the token can never be initialised again and its user PIN not be unblocked. Back its keys up to another token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Security officer: a new SO-PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose PINs?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PINs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This token has no PINs yet: it was never initialised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Initialise it, or use another token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PIN holder: give the transport PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PIN holder: give the user PIN that is valid now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Security officer: give the SO-PIN that is valid now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the last try: a wrong entry blocks it. Stop if you are unsure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only two tries are left. Stop if you are unsure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If its tries run out, this token can never be initialised again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the new value is in place already cannot be read from the token. Give the one that you believe is valid: the old or the new.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PIN holder: choose the new user PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the PIN that was valid so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is too short for the number of wrong entries that the token allows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changing the PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All PINs of the token are as they were.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing more can be done with the PINs of this token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user PIN is changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token has a user PIN of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The SO-PIN is changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user PIN is unblocked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock the note with the new SO-PIN away, destroy the old one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the new value is in place could not be read from the token: the old or the new one is valid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No PIN was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change or unblock a PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PIN holder or security officer, leader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gather</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where are the key backups?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do these belong together?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What can be restored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which token takes over?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This token is on its way already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send and compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore and prove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The old token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase the spare token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No token has been changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is this for service, or a drill?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service: the token takes over from another one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drill on a spare token: it is erased again at the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The spare token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token that takes over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its SO-PIN, and a new one if it has none of its own yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user PIN that it gets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The share file and its set file, or every share file if there are several</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enough share sheets, or the passwords of the share files</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) with check value %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Share file %1: SHA-256 %2, check value %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share file %1: SHA-256 %2, its check value shows when it is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They fit. The shares and every backup are now tested in this computer, before any token is touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether they fit shows when the shares are open, before any token is touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been changed so far.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No token has been changed. Find the share file of these backups, or the backups of these shares.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is erased, but not before you confirm it. A token that stopped half-way through this goes on where it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shares are no longer in this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop, and start this ceremony again with the other token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It fits these shares, so it is not erased: the ceremony goes on from here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Initialise the token again and repeat this ceremony. The backups and the sheets are unchanged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What becomes of the old token?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is defective</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was destroyed before a witness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is kept and holds the same keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its serial number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May be left empty if nobody knows it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until the old token is destroyed, whoever has it and its user PIN can use the keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No witness was named at the beginning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label the token, seal the sheets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is written on the token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So that nobody takes it for another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers of the envelopes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May be left empty if the sheets have none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write its name on the token. Put each sheet into a new envelope and seal it; who may hold it has not changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A token without a label is easily mistaken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not every key proved itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The drill succeeded, and the spare token is empty again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The replacement token is in service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token %1, check value %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) that were found could not be restored; the list above names them.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The old token still holds the keys. If its user PIN may be known, make new keys instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Destroy the old token before a witness.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backups and the share files are unchanged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token %1 was last seen so:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start this ceremony again to go on: it reads the token and takes up where it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put a replacement token into service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>security officer, enough custodians, PIN holder, witness, leader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To which token?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which keys are to be restored?</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) need a token with check value %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was written, and no PIN try was spent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This token tells its check value only after the user PIN, and these backups have different ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back and choose backups of one check value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2, saved on %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n other backup(s) do not open on this token: their check value differs.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restored and proven: %n key(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The backups are unchanged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) of this restore are on the token. The others are not: do it again to complete it.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Restore keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is plugged in?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passport</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where shall the passport be saved?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A text to read and print, and the same for programs. Nothing in them is secret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This list follows as tokens come and go. Choose one to see its passport.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passport of this token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I only wanted to read it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing the passport</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No passport was left behind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No token can be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n token(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reader %1:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No passport was saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>anyone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You stopped this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again, or stop the ceremony.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The smart card service of this computer does not run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start pcscd, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No token or card reader is plugged in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plug in the token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no token in this reader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insert the token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token was removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insert the same token again. Its state is read again before anything goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program uses this token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the other program, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token does not answer as it should</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it out, insert it again, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a SmartCard-HSM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use another token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is another token than the one of this step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insert the token that was chosen before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Wrong user PIN. Tries left: %n</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Stop if you are unsure. At 0 the PIN is blocked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user PIN is blocked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The security officer can unblock it if the token was set up so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token does not take this PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Wrong SO-PIN. Tries left: %n</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Stop and find the right one. At 0 this token can never be initialised again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The SO-PIN is blocked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This token can never be initialised again. Its keys still work with the user PIN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token asks for the user PIN first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the user PIN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token refused this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The details say what it answered. Try again, or use another token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This token takes no share files now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was initialised without them or has all of them. Initialise it again (this erases it) or use another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token is full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete what is not needed, or use another token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This token&apos;s firmware does not know this kind of key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a newer token, or a key of another kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not on the token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the token&apos;s list again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a share file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A share file has 64 bytes. Take the copy from another medium.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a set file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the copy from another medium.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a list of backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the copy from another medium, or choose the backups themselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was made by a newer version of this program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use that version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a key backup, or it was altered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong password for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at Caps Lock and the keyboard, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shares do not open this file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sheet or the file is from another set. With one more custodian the program can find which.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share %1 is already entered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another custodian must come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This share is already in; a second time it would cancel itself out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the next share file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These shares would leave a key of zeros</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use other share files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group %1 does not match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare group %1 with your sheet and type it again. Look for 8/B, 0/D, 1/7.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All groups look right, but the seal does not fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two slips may hide each other. Read every group again, the share number and the set code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This belongs to set %1, not to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get the sheet or file marked %2, or choose the share file of set %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rehearsal&apos;s share and a real one do not mix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the sheet and the file that belong together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The check values differ: %1 and %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the token and the file that belong together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key reference %1 is in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a free one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key did not prove itself: it does not match its public key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not rely on this key. Try another copy of the backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A certificate of the token cannot be right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not use this token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This secret is too weak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This answer cannot be right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is already a file %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file or folder %1 is not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plug in the medium, or choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may not use %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another folder, or ask who runs this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no room left for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another medium.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was read back from %1 is not what was written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put this medium aside and use another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading or writing %1 failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try another medium.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No random numbers could be had</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start again on another computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This does not fit here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with what the screen asks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program made a mistake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop the ceremony and report the details to the makers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer does not let you use its card readers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask who runs this computer. The token itself is in order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This value is printed in manuals: everybody knows it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ceremony was stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ready, no keys, check value not readable yet: it needs the user PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>ready, %n key(s), check value not readable yet: it needs the user PIN</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>ready, no keys, check value %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>ready, %n key(s), check value %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>user PIN blocked: the security officer can unblock it if the token was set up so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>user PIN blocked: the security officer can unblock it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>user PIN blocked: the token was set up so that nobody can unblock it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never initialised</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>ready, %n key(s), which cannot be backed up elsewhere</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>empty, waiting for %1 of %2 share files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SO-PIN blocked: it can never be initialised again, its keys still work with the user PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the transport PIN must be changed first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>public-key login is active: other tokens open this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>genuine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>work-alike with its own root</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>simulated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>certificate not proven</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>altered certificate</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FactText</name>
    <message>
        <source>List of backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups that were altered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups that are good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups of other shares</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files that cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys that are saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of these unchanged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serial of the old token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The old token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys that open on no token here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token passport</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved in so many places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proven</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public key, SHA-256</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys that are saved in one place only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serial of the token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check value of the share file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share files still to be imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sheet is good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tries left for the SO-PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason for stopping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tries left for the user PIN</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GroupNames</name>
    <message>
        <source>Seal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seal, four letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row %1, group %2 of %3, four digits and check letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row %1, group %2 of %3, four digits</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TokenCard</name>
    <message>
        <source>This token is in use by a program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token is being read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No token is in this reader.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token %1</source>
        <extracomment>%1 is a serial number, %2 the name that somebody gave the token</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State: %1</source>
        <extracomment>%1 says in words what state a token is in</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In use now; this is its last known state.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>quorate::ui::ActionBar</name>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+.</source>
        <extracomment>the keys Control and full stop</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>quorate::ui::Badge</name>
    <message>
        <source>circle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>triangle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>square</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>diamond</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pentagon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>star</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hexagon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cross</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>crescent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in a ring</source>
        <extracomment>%1 is a shape, such as &quot;star&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>quorate::ui::CeremonyView</name>
    <message>
        <source>Error: %1</source>
        <extracomment>a window&apos;s title; %1 is the heading of the page</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>quorate::ui::ChooseFilePage</name>
    <message>
        <source>%1, line %2</source>
        <extracomment>%1 is a kind of file, %2 counts them</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or all in a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files found on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>All %n in one folder</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a file first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>quorate::ui::ChooseTokenPage</name>
    <message>
        <source>Tokens that are plugged in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No token is plugged in. Plug it in now; this list follows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on without a token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This step needs token %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This token has another part in this ceremony.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a token first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>quorate::ui::ClearedPage</name>
    <message>
        <source>Next:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>quorate::ui::ComparePage</name>
    <message>
        <source>They are the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They differ</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>quorate::ui::EnterSharePage</name>
    <message>
        <source>Sheet without check letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheet with check letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type again: %1</source>
        <extracomment>%1 is a list of group names such as &quot;A3, B1&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the seal again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show %1 again</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Hides in %n second(s) if no key is pressed.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quorate::ui::ErasePage</name>
    <message numerus="yes">
        <source>Type the last %n character(s) of the serial:</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The button works when they match the serial above.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>quorate::ui::FieldSet</name>
    <message>
        <source>%1: one less</source>
        <extracomment>the name of a button for screen readers; %1 is what is counted</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: one more</source>
        <extracomment>the name of a button for screen readers; %1 is what is counted</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>the name of one choice for screen readers; %1 is the question, %2 the choice
----------
%1 is the name of a field, %2 what is wrong with it</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>quorate::ui::GiveSecretPage</name>
    <message>
        <source>Wrong entries are not counted here: nothing can be blocked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token counts wrong entries, but does not tell how many are left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Tries left: %n</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Type all 16 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type it first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>quorate::ui::GroupField</name>
    <message>
        <source>done</source>
        <extracomment>a group of a share that was typed and is accepted</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not match, type it again</source>
        <extracomment>a group of a share that does not match</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>quorate::ui::HomePage</name>
    <message>
        <source>Set up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes PINs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ERASES TOKEN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Present: %1</source>
        <extracomment>%1 lists who must be there</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ceremonies</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>quorate::ui::LinesEdit</name>
    <message>
        <source>%1, line %2</source>
        <extracomment>%1 is what the list asks for, such as &quot;Custodians&quot;; %2 counts its lines</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>quorate::ui::MainWindow</name>
    <message>
        <source>Quorate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key ceremonies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rehearsal on simulated tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Real tokens</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>quorate::ui::NewSecretPage</name>
    <message>
        <source>Type it twice.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>quorate::ui::OutcomePage</name>
    <message>
        <source>Keep in mind</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>quorate::ui::PathEdit</name>
    <message>
        <source>Browse...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Browse for: %1</source>
        <extracomment>the name of a button for screen readers; %1 is what is looked for</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>quorate::ui::ProblemBox</name>
    <message>
        <source>There is a problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>quorate::ui::RehearsalBanner</name>
    <message>
        <source>REHEARSAL - nothing here is real. Do not keep these sheets.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>quorate::ui::RevealPage</name>
    <message>
        <source>Keep showing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size %1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Hides in %n second(s). Press &quot;Keep showing&quot; for more time.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quorate::ui::SaveFilePage</name>
    <message>
        <source>First folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second folder, best on another medium; may stay empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These files will be made there:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>quorate::ui::SecretFields</name>
    <message>
        <source>User PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SO-PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, a second time</source>
        <extracomment>%1 is &quot;User PIN&quot;, &quot;SO-PIN&quot; or &quot;Password&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caps Lock seems to be on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide what is typed</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) typed.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The second time: %n.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Keyboard: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>quorate::ui::SecretGrid</name>
    <message>
        <source>Share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secret digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>hidden, %n group(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quorate::ui::SecretInput</name>
    <message numerus="yes">
        <source>hidden, %n character(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quorate::ui::StepRail</name>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step %1 of %2, %3: %4</source>
        <extracomment>for screen readers; %3 is &quot;done&quot;, &quot;now&quot;, &quot;later&quot; or &quot;stopped&quot;, %4 the name of the step</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>quorate::ui::StopDialog</name>
    <message>
        <source>Stop the ceremony?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason, if you stop (it goes into the record):</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop and record why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a reason first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep going</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheets: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>quorate::ui::TokenColumn</name>
    <message>
        <source>Connected tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the rehearsal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rehearse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens are simulated. What is made now is marked TEST and opens nothing real.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practise every ceremony on simulated tokens. Nothing real is touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for tokens...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. %2 Or rehearse on simulated tokens.</source>
        <extracomment>%1 says what is wrong, %2 what to do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No token or card reader is plugged in. Plug one in, or rehearse on simulated tokens.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>quorate::ui::WorkPage</name>
    <message>
        <source>Working...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is short and cannot be stopped halfway.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 % done</source>
        <extracomment>how much of the work is done</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
