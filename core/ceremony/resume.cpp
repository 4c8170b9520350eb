#include "ceremony/resume.h"

#include "ceremony/ceremony.h"

#include <algorithm>
#include <array>

namespace quorate
{

namespace
{

using Way = Resumption::Way;

Text nothingChanged()
{
    return {QUORATE_TR("Nothing was changed.")};
}

Text tokenNotChanged()
{
    return {QUORATE_TR("The token has not been changed.")};
}

Text emptyAndWaits(const TokenReading& token)
{
    return {QUORATE_TRN("The token is empty and waits for %n share file(s)."), {}, token.dkek.outstanding};
}

bool waits(const std::optional<TokenReading>& token)
{
    return token && token->state() == TokenState::WaitingForShareFiles;
}

// ---- create ----------------------------------------------------------------------------------------------------

Text noNewSet(int sheets)
{
    switch (sheets) {
    case 0:
        return {QUORATE_TR("No new set exists. The old sheets still work.")};
    case 1:
        return {QUORATE_TR("No new set exists. Shred sheet 1. The old sheets still work.")};
    case 2:
        return {QUORATE_TR("No new set exists. Shred sheets 1 and 2. The old sheets still work.")};
    default:
        return {QUORATE_TR("No new set exists. Shred sheets 1 to %1. The old sheets still work."),
                {std::to_string(sheets)}};
    }
}

Resumption afterCreate(const Journal& journal)
{
    if (journal.last.step == "envelopes") // asked when everything else is done
        return {.way = Way::NothingLeft,
                .ceremony = "status",
                .sentence = {QUORATE_TR("Ready and proven: %1."), {journal.last.setCode}},
                .more = {{QUORATE_TR("Note which envelope holds which sheet.")}}};
    return {.way = Way::Restart,
            .ceremony = "create",
            .sentence = noNewSet(journal.last.sheets),
            .filesToDelete = journal.last.files,
            .sheetsVoid = journal.last.sheets};
}

// ---- init ------------------------------------------------------------------------------------------------------

/** The last press was made: the work that erases had begun. */
bool wasPressed(const Journal& journal)
{
    return journal.last.step == "initialise" && journal.last.work;
}

/** It erased nothing yet, or the token said the same before: then doing it again loses nothing either. */
bool saysTheSame(const Journal& journal, const TokenReading& token)
{
    return inEnglish(stateInWords(token)) == journal.last.token;
}

Resumption afterInit(const Journal& journal, const std::optional<TokenReading>& token)
{
    Resumption resumption{.way = Way::Restart, .ceremony = "init", .sentence = tokenNotChanged()};
    if (!wasPressed(journal))
        return resumption;
    if (!token) {
        resumption.sentence = {QUORATE_TR("The token may have been erased. Read it before you rely on it.")};
        return resumption;
    }
    if (waits(token))
        resumption.sentence = emptyAndWaits(*token);
    if (saysTheSame(journal, *token))
        return resumption;
    resumption.more = {{QUORATE_TR("If the SO-PIN was to be replaced in the same step, the old or the new one is "
                                   "valid: find out which, with the ceremony for PINs.")}};
    if (waits(token)) {
        resumption.way = Way::GoOn;
        resumption.ceremony = "import";
        return resumption;
    }
    resumption.way = Way::NothingLeft;
    resumption.ceremony = "status";
    resumption.sentence = {QUORATE_TR("The token was erased and initialised.")};
    return resumption;
}

// ---- import ----------------------------------------------------------------------------------------------------

Text sharesIn(const TokenReading& token)
{
    const std::string of = std::to_string(token.dkek.expected);
    const int in = token.dkek.expected - token.dkek.outstanding;
    if (in == 1)
        return {QUORATE_TR("1 of %1 share files is in the token."), {of}};
    return {QUORATE_TR("%1 of %2 share files are in the token."), {std::to_string(in), of}};
}

Resumption afterImport(const std::optional<TokenReading>& token)
{
    Resumption resumption{
        .way = Way::Restart, .ceremony = "import", .sentence = {QUORATE_TR("Nothing was sent to the token.")}};
    if (!token || token->dkek.expected == 0 || token->dkek.outstanding == token->dkek.expected)
        return resumption;
    resumption.sentence = sharesIn(*token);
    resumption.way = Way::GoOn;
    if (token->dkek.outstanding > 0)
        return resumption;
    resumption.way = Way::NothingLeft;
    resumption.ceremony = "status";
    resumption.more = {{QUORATE_TR("Its check value was not compared yet: compare it with the sheets and with the "
                                   "record of the set before you rely on this token.")}};
    return resumption;
}

// ---- keys ------------------------------------------------------------------------------------------------------

/** The journal's count and the token's were taken together: what came since is what the work had done. */
int keysInPlace(const Journal& journal, const TokenReading& token)
{
    const int since = static_cast<int>(token.keys.size()) - journal.last.keys;
    return std::clamp(journal.last.done + since, 0, journal.last.wanted);
}

Text keysRestored(const Journal& journal, const TokenReading& token)
{
    const int done = keysInPlace(journal, token);
    const std::string of = std::to_string(journal.last.wanted);
    if (done == 1)
        return {QUORATE_TR("1 of %1 keys is restored."), {of}};
    return {QUORATE_TR("%1 of %2 keys are restored."), {std::to_string(done), of}};
}

Resumption afterRestore(const Journal& journal, const std::optional<TokenReading>& token)
{
    Resumption resumption{.way = Way::GoOn, .ceremony = "restore", .sentence = tokenNotChanged()};
    if (token && journal.last.wanted > 0)
        resumption.sentence = keysRestored(journal, *token);
    return resumption;
}

Resumption afterReplace(const Journal& journal, const std::optional<TokenReading>& token)
{
    Resumption resumption{.way = Way::GoOn, .ceremony = "replace", .sentence = nothingChanged()};
    if (!token)
        return resumption;
    const bool restores = journal.last.wanted > 0 && !wasPressed(journal);
    if (waits(token) && token->dkek.outstanding == token->dkek.expected)
        resumption.sentence = emptyAndWaits(*token);
    else if (waits(token))
        resumption.sentence = sharesIn(*token);
    else if (restores && token->dkek.checkValue)
        resumption.sentence = keysRestored(journal, *token);
    else
        resumption.sentence = tokenNotChanged();
    return resumption;
}

Resumption afterBackup()
{
    return {.way = Way::GoOn,
            .ceremony = "backup",
            .sentence = tokenNotChanged(),
            .more = {{QUORATE_TR("Backups that were finished are good. In the same folder those that are on the "
                                 "list of backups are not written again.")}}};
}

Resumption afterKey(const Journal& journal, const std::optional<TokenReading>& token)
{
    if (!token || static_cast<int>(token->keys.size()) <= journal.last.keys)
        return {.way = Way::Restart, .ceremony = "key", .sentence = {QUORATE_TR("No key was made.")}};
    return {.way = Way::NothingLeft,
            .ceremony = "status",
            .sentence = {QUORATE_TR("The key is on the token.")},
            .more = {{QUORATE_TR("It was not used for a test yet. Back it up before you rely on it.")}}};
}

Resumption afterPin(const Journal& journal)
{
    const bool inDoubt = journal.last.step == "change" && journal.last.work;
    return {.way = Way::Restart,
            .ceremony = "pin",
            .sentence = inDoubt ? Text{QUORATE_TR("Whether the new value is in place could not be read from the "
                                                  "token: the old or the new one is valid.")}
                                : Text{QUORATE_TR("No PIN was changed.")}};
}

/** Nothing outside this program changes in these, and in every ceremony that this table does not know. */
Resumption afterReading(const Journal& journal)
{
    const CeremonySpec* spec = ceremonyNamed(journal.ceremony);
    return {.way = Way::Restart,
            .ceremony = spec != nullptr ? spec->id : std::string_view(),
            .sentence = nothingChanged()};
}

} // namespace

bool needsToken(const Journal& journal)
{
    constexpr std::array<std::string_view, 7> onTokens{"init",    "import",  "key", "backup",
                                                       "restore", "replace", "pin"};
    return !journal.last.serial.empty() && std::ranges::find(onTokens, journal.ceremony) != onTokens.end();
}

Resumption resumptionOf(const Journal& journal, const std::optional<TokenReading>& token)
{
    const std::string& id = journal.ceremony;
    if (id == "create")
        return afterCreate(journal);
    if (id == "init")
        return afterInit(journal, token);
    if (id == "import")
        return afterImport(token);
    if (id == "restore")
        return afterRestore(journal, token);
    if (id == "replace")
        return afterReplace(journal, token);
    if (id == "backup")
        return afterBackup();
    if (id == "key")
        return afterKey(journal, token);
    if (id == "pin")
        return afterPin(journal);
    return afterReading(journal);
}

} // namespace quorate
