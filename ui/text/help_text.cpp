#include "ui/text/help_text.h"

#include <QCoreApplication>

namespace quorate::ui
{

namespace
{

/** One overload for each kind of step that has something of its own to explain. */
struct Help {
    Q_DECLARE_TR_FUNCTIONS(Help)

public:
    QStringList operator()(const Form&) const
    {
        return {
            tr("Answer the questions on this page. Where something does not fit, the page says what, and leads "
               "you to the field.")};
    }
    QStringList operator()(const Compare&) const
    {
        return {
            tr("Read both lines aloud, group by group. Only if every sign is the same, say so. If one differs, "
               "say that they differ: nothing is written then.")};
    }
    QStringList operator()(const Handover&) const
    {
        return {tr("The person whose name is on the screen sits down alone. All others turn away until the screen "
                   "is free again. Nothing secret is shown before this person presses the button.")};
    }
    QStringList operator()(const Ready&) const
    {
        return {
            tr("Nothing is shown yet. When nobody else can see the screen, show your share. Escape hides it at "
               "any moment, and nothing is lost by that.")};
    }
    QStringList operator()(const Reveal& reveal) const
    {
        if (reveal.layout.words)
            return {tr("Write all six words on a note of your own, in their order. They are the password of your "
                       "share file; keep the note apart from the file."),
                    tr("If somebody comes near, press Escape. You can have it shown again.")};
        return {tr("Write every digit and the letter in the box on your sheet, row by row. The letter lets the "
                   "computer find a slip of the pen later."),
                tr("If somebody comes near, press Escape. You can have it shown again.")};
    }
    QStringList operator()(const EnterShare& entry) const
    {
        QStringList help{
            tr("Type what is written on the sheet, group by group. A group that is right gets a tick; for a "
               "group that is wrong the page says which one. Nothing is sent to a token before all is right.")};
        if (entry.mayScan)
            help +=
                tr("A sheet with a QR code of the share can be scanned with a hand scanner on a cable. A phone or "
                   "a camera would keep a picture: do not use one.");
        return help;
    }
    QStringList operator()(const Hidden&) const
    {
        return {
            tr("The screen was covered so that nobody sees what is not theirs. Only the same person goes on.")};
    }
    QStringList operator()(const Paused&) const { return (*this)(Hidden{}); }
    QStringList operator()(const NewSecret&) const
    {
        return {tr("Choose it yourself, type it twice, and tell nobody. Do not take a number that others could "
                   "guess, such as a date. For a password you may also have six random words offered.")};
    }
    QStringList operator()(const GiveSecret&) const
    {
        return {
            tr("Type what was chosen before. The page tells how many tries are left. If you are not sure, stop: "
               "a wrong entry counts.")};
    }
    QStringList operator()(const ChooseToken&) const
    {
        return {
            tr("Plug the token in and choose it from the list, by the serial number that is printed on it. The "
               "list follows what is plugged in.")};
    }
    QStringList operator()(const ChooseFile&) const
    {
        return {tr("Choose the files from their medium. They are only read, never changed.")};
    }
    QStringList operator()(const SaveFile&) const
    {
        return {tr("Choose two folders on two media, so that the loss of one medium loses nothing. Every file is "
                   "read back after it is written.")};
    }
    QStringList operator()(const Erase&) const
    {
        return {tr("This cannot be undone: all keys on the token are lost, also for us. Look at the serial number "
                   "on the token itself before you type it.")};
    }
    QStringList operator()(const Work&) const
    {
        return {tr("The computer works. Leave the token plugged in; the page goes on by itself.")};
    }
    QStringList operator()(const Outcome&) const
    {
        return {
            tr("This is the end of the ceremony. Copy what is listed here to your papers before you finish, and "
               "do what the page asks you to keep in mind.")};
    }
    /** A page to read, and kinds that explain themselves. */
    template <class Other>
    QStringList operator()(const Other&) const
    {
        return {tr("Read this page aloud to all who are here, and go on when everybody agrees.")};
    }
};

} // namespace

QStringList helpFor(const StepKind& kind)
{
    return std::visit(Help{}, kind);
}

QStringList helpAtHome()
{
    return {
        Help::tr("Choose what you want to do. Each ceremony says who must be there, how long it takes and what "
                 "it changes, before anything happens."),
        Help::tr("To try something without risk, rehearse: the tokens are simulated, and nothing that is made "
                 "can be mistaken for something real.")};
}

QStringList helpOnKeys()
{
    return {Help::tr("Tab: to the next field or button. Enter or Space: press the button."),
            Help::tr("Escape: hide what is secret. Control and full stop: stop the ceremony."),
            Help::tr("Control and D: note a deviation. F1: this help.")};
}

} // namespace quorate::ui
