#include "ceremony/acts/share_sending.h"

#include "ceremony/acts/notice_part.h"
#include "ceremony/acts/user_pin.h"
#include "ceremony/acts/work_part.h"

#include <algorithm>

namespace quorate
{

bool ShareSending::allAtHand() const
{
    return static_cast<int>(m_opening.opened()->size()) == m_token.reading.dkek.expected;
}

bool ShareSending::complete() const
{
    return m_token.reading.dkek.expected > 0 && m_token.reading.dkek.outstanding == 0;
}

/** How many of the opened shares the token does not have yet: what it said last decides, not what was sent. */
int ShareSending::sharesLeft() const
{
    const int in = m_outstandingAtStart - m_token.reading.dkek.outstanding;
    return static_cast<int>(m_opening.opened()->size()) - in;
}

// ---- sending ---------------------------------------------------------------------------------------------------

Plan ShareSending::sendParts()
{
    Plan plan;
    plan.push_back({rereadPart({.id = "reread_shares",
                                .token = &m_token,
                                .problem = &m_problemAfterReading,
                                .wasRead =
                                    [this] {
                                        markThoseThatAreIn();
                                        if (sharesLeft() <= 0)
                                            m_problemAfterReading.reset();
                                    },
                                .next = [this] { return sharesLeft() > 0 ? Move::next() : onward(); }})});
    plan.push_back({noticePart({.id = "send_again",
                                .heading = {QUORATE_TR("Go on sending?")},
                                .lines = [this] { return std::vector<Text>{stateInWords(m_token.reading)}; },
                                .primary = {QUORATE_TR("Send")},
                                .back = BackRule::Barrier}),
                    [this] { return m_failedOnce && sharesLeft() > 0; }});
    plan.push_back({sendPart(), [this] { return sharesLeft() > 0; }});
    return plan;
}

std::unique_ptr<Part> ShareSending::sendPart()
{
    return workPart({.id = "send",
                     .heading = {QUORATE_TR("Sending to the token")},
                     .make = [this] { return sendWork(); },
                     .done =
                         [this](Box box) {
                             auto sent = box.take<Sent>();
                             m_token.reading = std::move(sent.reading);
                             m_someNotNoted = m_someNotNoted || !sent.noted;
                             markThoseThatAreIn();
                             return onward();
                         },
                     .failed =
                         [this](const Error& error) {
                             m_failedOnce = true;
                             m_problemAfterReading = explain(
                                 error, {QUORATE_TR("The token was read again; below is what it says now.")});
                             return Move::to("reread_shares");
                         }});
}

std::function<Result<Box>(Services&, Progress&)> ShareSending::sendWork() const
{
    return [held = m_token, opened = m_opening.opened(), notes = m_notes](Services& services,
                                                                          Progress&) -> Result<Box> {
        QUORATE_TRY(auto sent, sendOneByOne(services, held, *opened, notes));
        return Box::of(std::move(sent));
    };
}

Result<ShareSending::Sent> ShareSending::sendOneByOne(Services& services, const HeldToken& held,
                                                      const std::vector<OpenedShareFile>& opened,
                                                      const ImportNotes& notes)
{
    QUORATE_TRY(Token * token, heldToken(services, held));
    QUORATE_TRY(DkekStatus status, token->dkekStatus());
    if (status != held.reading.dkek)
        return fail(ErrorCode::WrongCard, held.serial());
    Sent sent;
    for (const OpenedShareFile& file : opened) {
        if (file.inToken)
            continue;
        QUORATE_TRY(const auto share, DkekShare::of(file.share.open()));
        // Before it is sent: a note too many is passed over, one too few would let a share in twice.
        const auto noted = notes.write(services, {.serial = held.serial(),
                                                  .place = status.expected - status.outstanding + 1,
                                                  .of = status.expected,
                                                  .shareCheckValue = file.checkValue,
                                                  .fileSha256 = file.fileSha256,
                                                  .file = file.name});
        sent.noted = sent.noted && noted.has_value();
        QUORATE_TRY(status, token->importDkekShare(share.key()));
    }
    QUORATE_TRY(sent.reading, readToken(*token));
    if (sent.reading.dkek.outstanding == 0)
        notes.remove(services.files, sent.reading);
    return sent;
}

/** Each share's secret goes when the token has all of them; until then they must be tested together. */
void ShareSending::markThoseThatAreIn()
{
    auto& opened = *m_opening.opened();
    const auto in = opened.size() - static_cast<std::size_t>(std::max(0, sharesLeft()));
    for (std::size_t i = 0; i < in; ++i)
        opened[i].inToken = true;
    if (complete()) {
        for (OpenedShareFile& each : opened)
            each.share.wipe();
    }
}

// ---- comparing -------------------------------------------------------------------------------------------------

Plan ShareSending::compareParts()
{
    Plan plan;
    plan.push_back({readValuePart(), [this] { return needsPin(); }});
    plan.push_back({comparePart({.id = "compare",
                                 .values = [this] { return values(); },
                                 .answered = [this](bool same) { return compared(same); }}),
                    [this] { return complete() && m_opening.checkValue().has_value(); }});
    return plan;
}

std::unique_ptr<Part> ShareSending::readValuePart()
{
    return workPart({.id = "read_value",
                     .heading = {QUORATE_TR("Reading the check value")},
                     .make =
                         [this] {
                             return [held = m_token, pin = std::make_shared<SealedSecret>(m_pin)](
                                        Services& services, Progress&) -> Result<Box> {
                                 QUORATE_TRY(Token * token, heldToken(services, held));
                                 QUORATE_CHECK(token->verifyUserPin(pin->open()));
                                 QUORATE_TRY(const auto status, token->dkekStatus());
                                 return Box::of(status);
                             };
                         },
                     .done =
                         [this](Box box) {
                             m_token.reading.dkek = box.take<DkekStatus>();
                             if (!m_keepsPin)
                                 m_pin.wipe();
                             return Move::next();
                         },
                     .facts = [] { return std::vector<Fact>{pinAccepted()}; },
                     .failed =
                         [this](const Error& error) {
                             return afterPinWork(error, m_token, m_pin, {.work = "read_value", .otherwise = "pin"},
                                                 {QUORATE_TR("The shares are in the token.")});
                         }});
}

Compare ShareSending::values() const
{
    const auto& told = m_token.reading.dkek.checkValue;
    return {.leftLabel = {QUORATE_TR("Token")},
            .left = told ? inGroups(toHex(*told)) : std::string("?"),
            .rightLabel = {QUORATE_TR("Shares")},
            .right = inGroups(toHex(*m_opening.checkValue()))};
}

Move ShareSending::compared(bool same)
{
    const auto& told = m_token.reading.dkek.checkValue;
    m_proven = same && told && told == m_opening.checkValue() && *told != checkValueOfZeros();
    return Move::next();
}

} // namespace quorate
