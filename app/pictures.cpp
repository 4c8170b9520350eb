#include "app/pictures.h"

#include "app/composition.h"
#include "ceremony/rehearsal.h"
#include "ui/platform/screen_report.h"
#include "ui/shell/ceremony_view.h"
#include "ui/shell/main_window.h"
#include "ui/shell/public_window.h"
#include "ui/shell/top_bar.h"
#include "ui/text/translator.h"
#include "ui/widgets/lines_edit.h"

#include <QApplication>
#include <QCheckBox>
#include <QDir>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QScreen>
#include <QTemporaryDir>
#include <QTemporaryFile>
#include <algorithm>
#include <bit>
#include <set>
#include <utility>

namespace quorate
{

namespace
{

using namespace Qt::StringLiterals;

/** Simulated tokens, and a folder that is thrown away. */
class Studio final : public ui::Desk
{
public:
    Studio(std::unique_ptr<CardTable> cards, StartOptions options)
        : m_cards(std::move(cards)), m_options(std::move(options))
    {
    }

    [[nodiscard]] bool rehearsal() const override { return true; }
    void setRehearsal(bool) override {}
    /** The first ceremony begins with a look at the room, so that its page is among the pictures. */
    [[nodiscard]] StartOptions startOptions() override
    {
        StartOptions options = m_options;
        if (!std::exchange(m_roomShown, true))
            options.room = [this] {
                RoomFacts facts;
                m_screens.addTo(facts);
                return facts;
            };
        return options;
    }
    [[nodiscard]] const std::string& folder() const { return m_options.folder; }
    [[nodiscard]] Services& services() override { return m_cards->services(); }
    [[nodiscard]] std::vector<RunObserver*> observersOf(const CeremonySpec& /*spec*/) override { return {}; }

private:
    std::unique_ptr<CardTable> m_cards;
    StartOptions m_options;
    ui::ScreenReport m_screens{};
    bool m_roomShown = false;
};

class Photographer
{
public:
    Photographer(Studio& desk, QString folder, Sheets& sheets)
        : m_desk(desk), m_folder(std::move(folder)), m_sheets(sheets), m_window(desk, ceremonies())
    {
    }

    [[nodiscard]] PlayResult play(const Script& script)
    {
        m_variables.set("out", m_desk.folder());
        m_window.show();
        lookAtTokens();
        take(u"home"_s);
        PlayResult result;
        for (const CeremonyScript& ceremony : script.ceremonies) {
            if (ceremonyNamed(ceremony.ceremony) == nullptr || ceremony.ceremony == rehearseId)
                return {.end = PlayResult::End::BadScript, .why = "there is no ceremony " + ceremony.ceremony};
            PlayedCeremony played{.ceremony = ceremony.ceremony, .name = ceremony.name};
            result.why = play(ceremony, played);
            m_variables.remember(ceremony.name, played.facts);
            result.ceremonies.push_back(std::move(played));
            if (!result.why.empty()) {
                result.end = PlayResult::End::NotGood;
                return result;
            }
        }
        lookAtTokens();
        take(u"home-afterwards"_s);
        return result;
    }

private:
    /** Empty when it came to a good end; otherwise why not. */
    std::string play(const CeremonyScript& script, PlayedCeremony& played)
    {
        lookAtTokens();
        ScriptAnswers answers(script, {.overview = m_desk.services().overview,
                                       .variables = m_variables,
                                       .rehearsal = true,
                                       .sheets = &m_sheets});
        m_window.startCeremony(QString::fromStdString(script.ceremony));
        ui::CeremonyView& view = *m_window.ceremony();
        while (true) {
            waitForWork(script, view);
            if (const auto* outcome = std::get_if<Outcome>(&view.step().kind)) {
                takeStep(script, view.step());
                played.good = outcome->good;
                played.facts = outcome->facts;
                Q_EMIT view.finished();
                return played.good ? std::string() : "the ceremony " + script.name + " did not end well";
            }
            while (answers.deviation()) {
                // Pictures keep no record.
            }
            auto input = isUnansweredRoom(script, view.step()) ? everythingInOrder(view.step())
                                                               : answers.answer(view.step());
            if (const auto* filled = input ? std::get_if<Filled>(&*input) : nullptr; filled != nullptr)
                fillIn(view, filled->values);
            takeStep(script, view.step());
            if (!input)
                return input.error().where;
            view.answer(*std::move(input));
        }
    }

    /** Scripts from before the room check do not answer its page. */
    static bool isUnansweredRoom(const CeremonyScript& script, const Step& step)
    {
        return step.id == "room" &&
               std::ranges::none_of(script.steps, [](const ScriptStep& each) { return each.step == "room"; });
    }

    static Result<Input> everythingInOrder(const Step& step)
    {
        Filled filled;
        for (const Field& field : std::get<Form>(step.kind).fields)
            filled.values[field.id] = field.kind == FieldKind::Tick ? "yes" : field.value;
        return filled;
    }

    static ui::LinesEdit* listLabelled(const ui::CeremonyView& view, const QString& label)
    {
        const auto lists = view.findChildren<ui::LinesEdit*>();
        return *std::ranges::find(lists, label, &ui::LinesEdit::label);
    }

    /** Types into a form, so that its picture shows it as people leave it. */
    static void fillIn(ui::CeremonyView& view, const std::map<std::string, std::string>& values)
    {
        const auto* form = std::get_if<Form>(&view.step().kind);
        if (form == nullptr)
            return;
        for (const Field& field : std::vector<Field>(form->fields)) {
            const QString value = QString::fromStdString(values.at(field.id));
            const QString label = ui::translated(field.label);
            if (field.kind == FieldKind::Names) {
                auto* list = listLabelled(view, label);
                const QStringList names = value.split(u'\n');
                for (qsizetype i = 0; i < names.size(); ++i)
                    list->line(static_cast<int>(i))->setText(names[i]);
            }
            for (auto* line : view.findChildren<QLineEdit*>()) {
                if (line->accessibleName() == label)
                    line->setText(value);
            }
            for (auto* tick : view.findChildren<QCheckBox*>()) {
                if (tick->accessibleName() == label || tick->text() == label)
                    tick->setChecked(value == u"yes"_s);
            }
        }
    }

    void waitForWork(const CeremonyScript& script, ui::CeremonyView& view)
    {
        QElapsedTimer since;
        since.start();
        constexpr int halfWay = 1500; // the bar has moved by then
        while (std::holds_alternative<Work>(view.step().kind)) {
            QApplication::processEvents(QEventLoop::WaitForMoreEvents, 20);
            if (since.elapsed() > halfWay && std::holds_alternative<Work>(view.step().kind))
                takeStep(script, view.step());
        }
    }

    void lookAtTokens() { m_window.setTokens(m_desk.services().overview.tokens()); }

    void takeStep(const CeremonyScript& script, const Step& step)
    {
        QString name = QString::fromStdString(script.ceremony) + u'-' +
                       QString::fromUtf8(step.id.data(), static_cast<qsizetype>(step.id.size()));
        if (step.problem)
            name += u"-problem"_s;
        const auto* entry = std::get_if<EnterShare>(&step.kind);
        if (entry != nullptr && 2 * std::popcount(entry->done) >= entry->layout.typedGroups())
            name += u"-half"_s;
        name.replace(u'.', u'-');
        take(name);
        takeOtherScreens(name, step);
    }

    /** What people see on the other screens: the window for everybody, and what covers a screen during a turn. */
    void takeOtherScreens(const QString& name, const Step& step)
    {
        // A form is no secret: the new window, which takes the focus for a moment, hides nothing.
        const ui::PublicWindow* open = m_window.publicWindow();
        if (std::holds_alternative<Form>(step.kind) && (open == nullptr || !open->isVisible()))
            Q_EMIT m_window.findChild<ui::TopBar*>()->publicWindowWanted();
        if (!m_kindsShown.insert(step.kind.index()).second)
            return;
        if (m_window.publicWindow() != nullptr)
            take(name + u"-public"_s, *m_window.publicWindow());
        const auto windows = QApplication::topLevelWidgets();
        const auto cover = std::ranges::find_if(windows, [](const QWidget* window) {
            return window->objectName() == u"screenCover"_s && window->isVisible();
        });
        if (cover != windows.end())
            take(name + u"-cover"_s, **cover);
    }

    void take(const QString& name) { take(name, m_window); }

    void take(const QString& name, QWidget& window)
    {
        if (!m_taken.insert(name).second)
            return;
        for (int i = 0; i < 3; ++i) // a label that wraps asks for its place in a second round
            QApplication::processEvents();
        const QString number = QString::number(m_taken.size()).rightJustified(2, u'0');
        // From the screen, not from the widgets: a share is painted there only. Without the size, a screen of
        // twice the resolution gives a quarter.
        const QPixmap shown = window.screen()->grabWindow(window.winId(), 0, 0, window.width(), window.height());
        shown.save(m_folder + u'/' + number + u'-' + name + u".png"_s);
    }

    Studio& m_desk;
    QString m_folder;
    Sheets& m_sheets;
    Variables m_variables{};
    ui::MainWindow m_window;
    std::set<QString> m_taken{};
    std::set<std::size_t> m_kindsShown{}; // on the other screens
};

} // namespace

std::unique_ptr<QTemporaryFile> picturedScreens()
{
    auto config = std::make_unique<QTemporaryFile>();
    if (!config->open())
        return nullptr;
    config->write(R"({"screens":[
        {"name":"people","x":0,"y":0,"width":1280,"height":900,"logicalDpi":96,"logicalBaseDpi":96,"dpr":1},
        {"name":"everybody","x":1280,"y":0,"width":1280,"height":800,"logicalDpi":96,"logicalBaseDpi":96,"dpr":1},
        {"name":"covered","x":2560,"y":0,"width":1280,"height":800,"logicalDpi":96,"logicalBaseDpi":96,"dpr":1}]})");
    config->close();
    return config;
}

PlayResult takePictures(const Script& script, const std::string& folder, std::uint64_t rounds)
{
    const QString pictures = QString::fromStdString(folder);
    const QTemporaryDir made;
    if (!QDir().mkpath(pictures) || !made.isValid())
        return {.end = PlayResult::End::NotGood, .why = "the folder " + folder + " could not be made"};
    SystemRandom random;
    auto cards = CardTable::open("sim:2", random);
    if (!cards)
        return {.end = PlayResult::End::NotGood, .why = cards.error().where};
    Studio studio(*std::move(cards), {.rehearsal = true, .folder = made.path().toStdString(), .rounds = rounds});
    Sheets sheets(made.filePath(u"paper"_s).toStdString());
    return Photographer(studio, pictures, sheets).play(script);
}

} // namespace quorate
