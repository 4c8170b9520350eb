#include "support/sample_steps.h"

namespace quorate
{

namespace
{

const Actor ada{.number = 1, .name = "Ada Lovelace"};
const Actor grace{.number = 2, .name = "Grace Hopper"};
const ShareLayout grid{.rows = 2, .groupsPerRow = 5, .letters = true};
const ShareLayout sixWords{.rows = 2, .groupsPerRow = 3, .letters = false, .words = true};
constexpr std::string_view firstRow = "7C3FJ91A2X0B54TE8D6J0013S";

Step stepOf(std::string_view id, const char* heading, StepKind kind)
{
    Step step{.id = id, .heading = {heading, {ada.name, "1", "2"}}};
    step.lines = {{"A sentence about this step, long enough to need a second line where letters are large."}};
    step.primary = {"Go on"};
    step.stop = {
        .token = {"ready, no keys"}, .files = {"No file was written."}, .sheets = {"No sheet was written."}};
    step.rail = {{.name = {"People"}, .state = RailItem::State::Done},
                 {.name = {"Turns"}, .state = RailItem::State::Now},
                 {.name = {"Ada Lovelace"}, .state = RailItem::State::Done, .level = 1, .badge = ada},
                 {.name = {"Grace Hopper"}, .state = RailItem::State::Now, .level = 1, .badge = grace},
                 {.name = {"Save"}, .state = RailItem::State::Later}};
    step.kind = std::move(kind);
    return step;
}

Form sampleForm()
{
    return {{{.id = "leader", .label = {"Leader"}, .value = "Linus", .min = 1},
             {.id = "people",
              .label = {"Custodians"},
              .kind = FieldKind::Names,
              .value = "Ada Lovelace\nGrace Hopper",
              .min = 2,
              .max = 4,
              .help = {"Each of them holds a share."}},
             {.id = "needed",
              .label = {"People who must come together"},
              .kind = FieldKind::Number,
              .value = "2",
              .min = 2,
              .max = 4},
             {.id = "strength",
              .label = {"Strength"},
              .kind = FieldKind::Choice,
              .value = "S160",
              .options = {{.id = "S160", .label = {"Strong: 40 digits to write on a sheet of paper"}},
                          {.id = "C64", .label = {"As the public tool makes it"}, .help = {"16 digits"}}}},
             {.id = "witnessed", .label = {"A witness is here"}, .kind = FieldKind::Tick, .value = "yes"}}};
}

/** As many people as there may be, and each name of another kind. */
Form crowdedForm()
{
    return {{{.id = "people",
              .label = {"Custodians"},
              .kind = FieldKind::Names,
              .value = sixteenNames(),
              .min = 2,
              .max = 16,
              .help = {"Each of them holds a share."}}}};
}

std::vector<SampleStep> turnSteps(const SecretSlot& secret)
{
    std::vector<SampleStep> steps;
    const auto add = [&steps](const char* name, std::string_view id, const char* heading, StepKind kind) {
        Step step = stepOf(id, heading, std::move(kind));
        step.actor = ada;
        steps.push_back({name, std::move(step)});
    };
    add("handover", "turn.handover", "Only %1 may look. Everyone else turn away.", Handover{ada});
    add("ready", "turn.ready", "Your share is hidden", Ready{grid});
    add("reveal", "turn.reveal", "%1's share, row %2 of %3",
        Reveal{.layout = grid, .characters = secret.view(), .groups = 5});
    add("confirm", "turn.confirm", "Now type it from your sheet",
        EnterShare{.layout = grid, .done = 0b11, .wrong = 0b100, .confirming = true});
    add("confirm_rewrite", "turn.confirm", "Now type it from your sheet",
        EnterShare{.layout = grid, .done = 0b11, .wrong = 0b100, .confirming = true, .mayRewrite = true});
    add("enter", "entry.enter", "%1, type your share",
        EnterShare{.layout = grid,
                   .done = 0b1,
                   .lettersOptional = true,
                   .mayScan = true,
                   .fields = {{.id = "number", .label = {"Share number"}, .min = 1}}});
    add("hidden", "turn.hidden", "Hidden: you asked for it", Hidden{ada});
    add("return_code", "turn.pause", "Pause during Ada's turn",
        NewSecret{.kind = SecretKind::ReturnCode, .min = 6, .max = 16, .mayDecline = true});
    add("paused", "turn.paused", "Paused during Ada's turn", Paused{.who = ada, .triesLeft = 5});
    add("ready_words", "password.ready", "Your six words are hidden", Ready{sixWords});
    add("words", "password.show", "%1's six words",
        Reveal{.layout = sixWords, .characters = secret.view(), .groups = 6});
    add("new_password", "password.choose", "%1, choose your password",
        NewSecret{.kind = SecretKind::SharePassword, .min = 14, .max = 200, .mayOffer = true});
    add("words_typed", "password.typed", "Now type the six words from your note",
        GiveSecret{.kind = SecretKind::SharePassword, .wasOffered = true});
    add("cleared", "turn.cleared", "Everything matches", Cleared{.of = ada, .next = grace});
    return steps;
}

} // namespace

std::vector<SampleStep> sampleSteps(const SecretSlot& secret)
{
    std::vector<SampleStep> steps = turnSteps(secret);
    steps.push_back({"form", stepOf("form", "Who is here?", sampleForm())});
    steps.push_back({"form_crowded", stepOf("form_crowded", "Who is here?", crowdedForm())});
    steps.push_back({"notice", stepOf("notice", "Ready to start?", Notice{})});
    steps.push_back(
        {"entries",
         stepOf(
             "entries", "The record is whole",
             Timeline{
                 {{.number = 1, .utc = "2031-05-04T09:30:00Z", .role = "leader", .words = {"The ceremony began."}},
                  {.number = 2,
                   .place = 5,
                   .utc = "2031-05-04T09:41:07Z",
                   .role = "custodian 1",
                   .name = ada.name,
                   .words = {"Deviation from the plan"},
                   .values = {{.name = "expected", .value = {"a witness"}},
                              {.name = "happened", .value = {"%1", {"Wilma left the room for a while"}}}},
                   .deviation = true},
                  {.number = 3,
                   .place = 6,
                   .utc = "2031-05-04T09:58:40Z",
                   .role = "leader",
                   .words = {"Found out:"},
                   .values = {{.name = "share_file", .value = {"%1", {"/media/first/8491-YCN7.pbe"}}}},
                   .files = true}}})});
    steps.push_back({"compare", stepOf("compare", "Are these two lines the same?",
                                       Compare{.leftLabel = {"Token"},
                                               .left = "F6EE 8EDF B06C 5B08",
                                               .rightLabel = {"Sheets and record"},
                                               .right = "F6EE 8EDF B06C 5B08"})});
    steps.push_back(
        {"new_pin", stepOf("new_pin", "PIN holder: choose the user PIN", NewSecret{.min = 6, .max = 16})});
    steps.push_back({"new_so_pin", stepOf("new_so_pin", "Security officer: choose the SO-PIN",
                                          NewSecret{.kind = SecretKind::SoPin, .min = 16, .max = 16})});
    steps.push_back({"pin", stepOf("pin", "PIN holder: give the user PIN",
                                   GiveSecret{.kind = SecretKind::UserPin, .triesLeft = 2})});
    steps.push_back({"password", stepOf("password", "Ada, give your password",
                                        GiveSecret{.kind = SecretKind::SharePassword})});
    steps.push_back({"token", stepOf("token", "Which token takes the shares?", ChooseToken{.noneAllowed = true})});
    steps.push_back({"files", stepOf("files", "Which share file?",
                                     ChooseFile{.filter = {"Share files"}, .pattern = "*.pbe", .several = true})});
    steps.push_back({"save", stepOf("save", "Save the share file in two places",
                                    SaveFile{.names = {"8491-YCN7.pbe", "8491-YCN7.set.json"},
                                             .folders = 2,
                                             .folder = "/media/first"})});
    steps.push_back(
        {"erase", stepOf("erase", "Erase and initialise this token?",
                         Erase{.serial = "DENK0301234", .charactersToType = 4, .keysLost = {"ca-2029"}})});
    steps.push_back({"work", stepOf("work", "Preparing the set", Work{.mayStop = true})});
    Step outcome = stepOf("outcome", "Set %1 is ready and proven",
                          Outcome{.good = true,
                                  .facts = {{"set_code", "8491-YCN7"},
                                            {"share_file", "/media/first/8491-YCN7.pbe"},
                                            {"sha256", std::string(64, 'A')}},
                                  .openItems = {{"Write the envelope number of each sheet into your records."}}});
    outcome.heading.args = {"8491-YCN7"};
    outcome.mayStop = false;
    steps.push_back({"outcome", std::move(outcome)});
    Step problem = stepOf("pin", "PIN holder: give the user PIN", GiveSecret{.triesLeft = 1});
    problem.problem =
        explain({.code = ErrorCode::PinWrong, .statusWord = 0x63C1, .detail = 1}, {"The keys are unchanged."});
    problem.mayGoBack = true;
    steps.push_back({"problem", std::move(problem)});
    return steps;
}

std::string sixteenNames()
{
    return "Ada Lovelace\nGrace Hopper\nMaximiliane Freifrau von Hohenstein-Waldburg\nB\n"
           "Donaudampfschifffahrtselektrizit\u00E4tenhauptbetriebswerk\nLinus\nMary\n"
           "Jos\u00E9 Mar\u00EDa de la Concepci\u00F3n Fern\u00E1ndez y Guti\u00E9rrez\n\u0141ucja\n"
           "\u0410\u043D\u043D\u0430 \u041A\u043E\u0432\u0430\u043B\u0435\u0432\u0441\u043A\u0430\u044F\n"
           "\u05E9\u05B8\u05C1\u05E8\u05B8\u05D4\nSixth of Two\n\u00C5sa \u00D6berg\nPriya\nX\u00E6\nZo\u00EB";
}

Step sampleStep(std::string_view name, const SecretSlot& secret)
{
    for (SampleStep& each : sampleSteps(secret)) {
        if (each.name == name)
            return std::move(each.step);
    }
    qFatal("no sample step %s", std::string(name).c_str());
}

SecretBytes sampleShare()
{
    return SecretBytes::copyOf(bytesOf(firstRow));
}

std::vector<TokenSeen> sampleTokens()
{
    TokenReading ready{
        .info = {.serial = "DENK0301234", .model = "SmartCard-HSM 3.4"},
        .dkek = {.configured = true, .expected = 1, .checkValue = CheckValue{0xF6, 0xEE, 0x8E, 0xDF}},
        .keys = {{.reference = 1, .label = "ca-2029"}}};
    TokenReading empty{.info = {.serial = "DENK0305678", .model = "SmartCard-HSM 3.4", .label = "Site B"},
                       .dkek = {.configured = true, .expected = 2, .outstanding = 1}};
    return {{.reader = {.name = "Reader A", .cardPresent = true}, .reading = ready},
            {.reader = {.name = "Reader B", .cardPresent = true}, .reading = empty},
            {.reader = {.name = "Reader C", .cardPresent = true, .inUse = true},
             .error = Error{.code = ErrorCode::CardInUse}},
            {.reader = {.name = "Reader D"}}};
}

} // namespace quorate
