#pragma once

#include "base/result.h"
#include "ceremony/deviation.h"

#include "ui/widgets/dialog.h"
#include <array>
#include <functional>

class QLineEdit;

namespace quorate::ui
{

class Label;

/**
 * "Something went otherwise than planned": what was expected, what happened, who decided, and what. The ceremony
 * goes on. What looks like a secret is refused and stays in the field, so that it can be mended. While an
 * answer is missing, a line says so.
 */
class DeviationDialog final : public Dialog
{
    Q_OBJECT

public:
    using Record = std::function<Result<void>(const Deviation&)>;

    /** `record` puts it into the record, as Runner::note. */
    DeviationDialog(Record record, QWidget* parent);

private:
    void save();
    void refuse(const Error& error);

    Record m_record;
    std::array<QLineEdit*, 4> m_edits{};
    Label* m_refused;
};

} // namespace quorate::ui
