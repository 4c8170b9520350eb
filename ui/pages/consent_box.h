#pragma once

#include "ui/widgets/label.h"
#include "ui/widgets/message_box.h"

#include <string>
#include <vector>

namespace quorate::ui
{

/** The six words that stand for what people agreed on, to be read aloud. Hidden while there are none. */
class ConsentBox final : public MessageBox
{
    Q_OBJECT

public:
    explicit ConsentBox(QWidget* parent = nullptr);

    /** Words of the program's list, in their order. */
    void show(const std::vector<std::string>& words);

private:
    Label* m_words;
};

} // namespace quorate::ui
