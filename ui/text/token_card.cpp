#include "ui/text/token_card.h"

#include "ceremony/fact_words.h"
#include "ceremony/problem.h"
#include "ui/text/translator.h"

#include <QCoreApplication>

namespace quorate::ui
{

namespace
{

struct TokenWords {
    Q_DECLARE_TR_FUNCTIONS(TokenCard)
};

QString whyUnread(const TokenSeen& seen)
{
    if (seen.reader.inUse)
        return TokenWords::tr("This token is in use by a program.");
    if (seen.error)
        return translated(explain(*seen.error, {}).happened);
    return seen.reader.cardPresent ? TokenWords::tr("The token is being read.")
                                   : TokenWords::tr("No token is in this reader.");
}

} // namespace

Card tokenCard(const TokenSeen& seen)
{
    const auto words = readerInWords(seen.reader.name);
    const QString reader = words ? translated(*words) : asTyped(seen.reader.name);
    Card card{.id = asTyped(seen.reader.name), .enabled = seen.reading.has_value(), .icon = "token"};
    if (!seen.reading) {
        card.title = isolated(reader);
        card.lines = {whyUnread(seen)};
        return card;
    }
    const TokenInfo& info = seen.reading->info;
    //: %1 is a serial number, %2 the name that somebody gave the token
    card.title =
        info.label.empty()
            ? TokenWords::tr("Token %1").arg(isolated(asTyped(info.serial)))
            : TokenWords::tr("Token %1, %2").arg(isolated(asTyped(info.serial)), isolated(asTyped(info.label)));
    //: %1 says in words what state a token is in
    card.lines = {
        TokenWords::tr("State: %1").arg(translated(stateInWords(*seen.reading))),
        QStringLiteral("%1, %2").arg(isolated(asTyped(info.model)), translated(originInWords(info.origin))),
        isolated(reader)};
    if (seen.reader.inUse)
        card.lines += TokenWords::tr("In use now; this is its last known state.");
    return card;
}

} // namespace quorate::ui
