#pragma once

#include <QTranslator>

namespace quorate::ui
{

/**
 * A language that nobody speaks, made from the English sentences while the program runs: it shows, before any
 * translator has worked, where words have no room, where letters with marks above and below are cut, and what does
 * not mirror. Text that stays English under it is not translated at all.
 */
class PseudoLanguage final : public QTranslator
{
    Q_OBJECT

public:
    enum class Kind {
        Longer,      // 40 % longer, every vowel with a mark
        RightToLeft, // Hebrew letters, so that lines and layouts run from right to left
    };

    explicit PseudoLanguage(Kind kind) : m_kind(kind) {}

    [[nodiscard]] QString translate(const char* context, const char* sourceText, const char* disambiguation,
                                    int n) const override;
    [[nodiscard]] bool isEmpty() const override { return false; }

private:
    Kind m_kind;
};

/** One English sentence in it. Places for arguments (%1, %n) stay what they are. */
[[nodiscard]] QString pseudo(const QString& english, PseudoLanguage::Kind kind);

} // namespace quorate::ui
