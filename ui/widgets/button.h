#pragma once

#include <QPushButton>

namespace quorate::ui
{

/** A button that grows with its words and wraps them; Enter and Space press it. */
class Button final : public QPushButton
{
    Q_OBJECT

public:
    enum class Kind {
        Primary, // the way on
        Secondary,
        Danger, // loses something: outlined, never the default
        Quiet,  // looks like a link
    };

    Button(Kind kind, const QString& words, QWidget* parent = nullptr);

    void setWords(const QString& words);
    [[nodiscard]] QString words() const { return m_words; }

    /** A few small characters beside the words, such as the keys that do the same. */
    void setHint(const QString& hint);

    void setIconName(const char* name);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    [[nodiscard]] QSize wordsSize(int widthForWords) const;
    [[nodiscard]] int extraWidth() const;
    [[nodiscard]] int padding() const;
    [[nodiscard]] QColor ink() const;
    void paintGround(QPainter& painter) const;

    Kind m_kind;
    QString m_words;
    QString m_hint{};
    const char* m_icon = nullptr;
};

} // namespace quorate::ui
