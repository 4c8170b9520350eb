#pragma once

#include "ceremony/input.h"
#include "ceremony/token_overview.h"
#include "ui/secret/curtain.h"

#include <QString>
#include <vector>

namespace quorate::ui
{

/** What a page may ask of the window around it. */
class PageHost
{
public:
    virtual ~PageHost() = default;

    /** Hands on what a person did. The page may be replaced before this returns, so it comes last. */
    virtual void answer(Input input) = 0;

    /**
     * Goes on from a hidden share and shows it until what the person holds down now is let go. Comes last, too.
     */
    virtual void peek() = 0;
    /** The share that is shown now is hidden when its holder lets go. */
    [[nodiscard]] virtual bool peeks() const = 0;

    /** Covers every secret at once, then tells the ceremony why. */
    virtual void hideSecrets(HideReason why) = 0;

    /** The last page was read. */
    virtual void finish() = 0;
    /** The same, and the record in this file shall be opened next, to be reviewed and printed. */
    virtual void reviewRecord(const QString& path) = 0;

    [[nodiscard]] virtual Curtain& curtain() = 0;

    /** What is plugged in now. */
    [[nodiscard]] virtual const std::vector<TokenSeen>& tokens() const = 0;
};

} // namespace quorate::ui
