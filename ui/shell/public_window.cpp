#include "ui/shell/public_window.h"

#include "ui/platform/palette.h"
#include "ui/platform/type.h"
#include "ui/shell/rehearsal_banner.h"
#include "ui/shell/step_rail.h"
#include "ui/text/fact_text.h"
#include "ui/text/translator.h"
#include "ui/widgets/label.h"
#include "ui/widgets/scrolled_content.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QProgressBar>
#include <QScreen>
#include <QScrollArea>
#include <QVBoxLayout>
#include <algorithm>

namespace quorate::ui
{

namespace
{

constexpr QSize firstPublicSize{1000, 700};
constexpr int publicMargin = 48;
constexpr int perMille = 1000;

QString inWords(const char* words)
{
    return QCoreApplication::translate("PublicWindow", words);
}

QString turnOf(const Step& step)
{
    if (step.actor.number == 0)
        return inWords(QT_TRANSLATE_NOOP("PublicWindow", "A secret is being typed"));
    return inWords(QT_TRANSLATE_NOOP("PublicWindow", "%1's turn")).arg(asTyped(step.actor.name));
}

QString named(const QString& name, const QString& value)
{
    //: %1 is what a value is called, %2 the value
    return inWords(QT_TRANSLATE_NOOP("PublicWindow", "%1: %2")).arg(name, value);
}

void addValues(QStringList& lines, const StepKind& kind)
{
    if (const auto* compare = std::get_if<Compare>(&kind)) {
        lines += named(translated(compare->leftLabel), asTyped(compare->left));
        lines += named(translated(compare->rightLabel), asTyped(compare->right));
    }
    const auto* outcome = std::get_if<Outcome>(&kind);
    if (outcome == nullptr)
        return;
    for (const Fact& fact : outcome->facts)
        lines += named(factName(fact), factValue(fact));
}

/** With the letters of somebody who needs large ones not every screen has room for all of it. */
QScrollArea* scrolling(QWidget* content)
{
    auto* area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(content);
    return area;
}

} // namespace

PublicView publicView(const Step& step)
{
    const bool isPrivateStep = std::visit([]<class Kind>(const Kind&) { return isPrivate<Kind>; }, step.kind);
    if (isPrivateStep)
        return {.heading = turnOf(step)};
    PublicView view{.heading = translated(step.heading)};
    for (const Text& line : step.lines)
        view.lines += translated(line);
    if (step.problem)
        view.lines += translated(step.problem->happened);
    addValues(view.lines, step.kind);
    return view;
}

PublicWindow::PublicWindow(QWidget& mainWindow, bool rehearsal)
    : QWidget(nullptr, Qt::Window | Qt::WindowDoesNotAcceptFocus),
      m_mainWindow(mainWindow),
      m_ceremony(new Label({}, TypeSize::Label, Label::Tone::Muted, this)),
      m_heading(new Label({}, TypeSize::Name, Label::Tone::Text, this)),
      m_lines(new Label({}, TypeSize::Heading2, Label::Tone::Text, this)),
      m_progress(new QProgressBar(this)),
      m_rail(new StepRail(this))
{
    setObjectName(QStringLiteral("publicWindow"));
    setWindowTitle(inWords(QT_TRANSLATE_NOOP("PublicWindow", "For everybody in the room")));
    setAttribute(Qt::WA_ShowWithoutActivating);
    setAttribute(Qt::WA_QuitOnClose, false); // the main window is the program
    resize(firstPublicSize);
    m_rail->setFocusPolicy(Qt::NoFocus);
    m_progress->setRange(0, perMille);
    m_progress->setTextVisible(false);
    m_progress->hide();
    auto* content = new ScrolledContent;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(publicMargin, publicMargin, publicMargin, publicMargin);
    column->setSpacing(publicMargin / 2);
    column->addWidget(m_ceremony);
    column->addWidget(m_heading);
    column->addWidget(m_lines);
    column->addWidget(m_progress);
    column->addStretch(1);
    auto* beside = new QHBoxLayout;
    beside->setSpacing(0);
    beside->addWidget(m_rail);
    beside->addWidget(scrolling(content), 1);
    m_rail->setVisible(!lettersAreLarge());
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    if (rehearsal)
        whole->addWidget(new RehearsalBanner(this));
    whole->addLayout(beside, 1);
}

void PublicWindow::open()
{
    const auto screens = QGuiApplication::screens();
    const auto other =
        std::ranges::find_if(screens, [this](const QScreen* screen) { return screen != m_mainWindow.screen(); });
    if (other == screens.end()) {
        showNormal();
    } else {
        setScreen(*other);
        setGeometry((*other)->geometry());
        showFullScreen();
    }
    m_mainWindow.activateWindow(); // some systems give every new window the focus
}

void PublicWindow::showStep(const QString& ceremony, const Step& step)
{
    const PublicView view = publicView(step);
    m_ceremony->setText(lettersAreLarge() ? ceremony + u'\n' + StepRail::inShort(step.rail) : ceremony);
    m_heading->setText(view.heading);
    // Sentences are paragraphs; a list of values stays together.
    const bool values = std::holds_alternative<Compare>(step.kind) || std::holds_alternative<Outcome>(step.kind);
    m_lines->setText(view.lines.join(values ? QStringLiteral("\n") : QStringLiteral("\n\n")));
    m_rail->showItems(step.rail);
    m_progress->setVisible(std::holds_alternative<Work>(step.kind));
    m_progress->setValue(0);
}

void PublicWindow::showProgress(quint64 done, quint64 of)
{
    if (of > 0)
        m_progress->setValue(static_cast<int>(done * perMille / of));
}

void PublicWindow::keyPressEvent(QKeyEvent* event)
{
    event->accept(); // nothing is answered here
}

} // namespace quorate::ui
