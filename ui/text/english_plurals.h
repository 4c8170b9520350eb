#pragma once

#include <QTranslator>

namespace quorate::ui
{

/**
 * English from the source texts: "%n key(s)" becomes "%n key" or "%n keys". Installed before the translators of
 * other languages, so that theirs come first.
 */
class EnglishPlurals final : public QTranslator
{
    Q_OBJECT

public:
    using QTranslator::QTranslator;

    [[nodiscard]] QString translate(const char* context, const char* sourceText, const char* disambiguation,
                                    int n) const override;
    [[nodiscard]] bool isEmpty() const override { return false; }
};

} // namespace quorate::ui
