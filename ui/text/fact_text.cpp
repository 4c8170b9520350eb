#include "ui/text/fact_text.h"

#include "base/bytes.h"
#include "ceremony/fact_words.h"
#include "ui/text/translator.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>
#include <optional>

namespace quorate::ui
{

namespace
{

struct FactWords {
    Q_DECLARE_TR_FUNCTIONS(FactText)
};

struct KnownFact {
    std::string_view name;
    const char* words;
};

constexpr std::array knownFacts{
    KnownFact{"backup_altered", QT_TRANSLATE_NOOP("FactText", "Backup that was altered")},
    KnownFact{"backup_list", QT_TRANSLATE_NOOP("FactText", "List of backups")},
    KnownFact{"backup_unreadable", QT_TRANSLATE_NOOP("FactText", "File that cannot be read")},
    KnownFact{"backups_altered", QT_TRANSLATE_NOOP("FactText", "Backups that were altered")},
    KnownFact{"backups_good", QT_TRANSLATE_NOOP("FactText", "Backups that are good")},
    KnownFact{"backups_of_other_shares", QT_TRANSLATE_NOOP("FactText", "Backups of other shares")},
    KnownFact{"backups_unreadable", QT_TRANSLATE_NOOP("FactText", "Files that cannot be read")},
    KnownFact{"blanks", QT_TRANSLATE_NOOP("FactText", "Why the screen was hidden")},
    KnownFact{"broken_line", QT_TRANSLATE_NOOP("FactText", "First line that does not fit")},
    KnownFact{"ceremony", QT_TRANSLATE_NOOP("FactText", "Ceremony")},
    KnownFact{"check_value", QT_TRANSLATE_NOOP("FactText", "Check value")},
    KnownFact{"closed", QT_TRANSLATE_NOOP("FactText", "Ceremony that was given up")},
    KnownFact{"closed_record", QT_TRANSLATE_NOOP("FactText", "Its record")},
    KnownFact{"consent_words", QT_TRANSLATE_NOOP("FactText", "Six words of consent")},
    KnownFact{"decided_by", QT_TRANSLATE_NOOP("FactText", "Who decided")},
    KnownFact{"decision", QT_TRANSLATE_NOOP("FactText", "What was decided")},
    KnownFact{"deviations", QT_TRANSLATE_NOOP("FactText", "Deviations")},
    KnownFact{"device_certificate_holder", QT_TRANSLATE_NOOP("FactText", "Holder of the device certificate")},
    KnownFact{"ended", QT_TRANSLATE_NOOP("FactText", "Ended (UTC)")},
    KnownFact{"entries", QT_TRANSLATE_NOOP("FactText", "Entries")},
    KnownFact{"envelope", QT_TRANSLATE_NOOP("FactText", "Envelope of sheet")},
    KnownFact{"envelopes", QT_TRANSLATE_NOOP("FactText", "Envelopes")},
    KnownFact{"expected", QT_TRANSLATE_NOOP("FactText", "Expected")},
    KnownFact{"file_pages", QT_TRANSLATE_NOOP("FactText", "Pages of the share file")},
    KnownFact{"files_state", QT_TRANSLATE_NOOP("FactText", "State of the files")},
    KnownFact{"groups", QT_TRANSLATE_NOOP("FactText", "Groups")},
    KnownFact{"happened", QT_TRANSLATE_NOOP("FactText", "What happened")},
    KnownFact{"hidden", QT_TRANSLATE_NOOP("FactText", "Reason")},
    KnownFact{"identified", QT_TRANSLATE_NOOP("FactText", "How they were identified")},
    KnownFact{"identified_each", QT_TRANSLATE_NOOP("FactText", "How each person was identified")},
    KnownFact{"identified_otherwise", QT_TRANSLATE_NOOP("FactText", "Identified in another way")},
    KnownFact{"key_backup", QT_TRANSLATE_NOOP("FactText", "Key backup")},
    KnownFact{"key_check", QT_TRANSLATE_NOOP("FactText", "Check value of the key")},
    KnownFact{"keys", QT_TRANSLATE_NOOP("FactText", "Keys")},
    KnownFact{"keys_saved", QT_TRANSLATE_NOOP("FactText", "Keys that are saved")},
    KnownFact{"keys_unchanged", QT_TRANSLATE_NOOP("FactText", "Of these unchanged")},
    KnownFact{"label", QT_TRANSLATE_NOOP("FactText", "Name")},
    KnownFact{"mode", QT_TRANSLATE_NOOP("FactText", "Kind")},
    KnownFact{"needed", QT_TRANSLATE_NOOP("FactText", "People who must come together")},
    KnownFact{"not_saved", QT_TRANSLATE_NOOP("FactText", "Not saved")},
    KnownFact{"old_serial", QT_TRANSLATE_NOOP("FactText", "Serial of the old token")},
    KnownFact{"old_token", QT_TRANSLATE_NOOP("FactText", "The old token")},
    KnownFact{"open_nowhere_here", QT_TRANSLATE_NOOP("FactText", "Keys that open on no token here")},
    KnownFact{"opens_on", QT_TRANSLATE_NOOP("FactText", "Opens on")},
    KnownFact{"origin", QT_TRANSLATE_NOOP("FactText", "Device certificate")},
    KnownFact{"passport", QT_TRANSLATE_NOOP("FactText", "Token passport")},
    KnownFact{"pauses", QT_TRANSLATE_NOOP("FactText", "Pauses")},
    KnownFact{"picked", QT_TRANSLATE_NOOP("FactText", "Choice")},
    KnownFact{"places", QT_TRANSLATE_NOOP("FactText", "Saved in so many places")},
    KnownFact{"plan", QT_TRANSLATE_NOOP("FactText", "Plan")},
    KnownFact{"prime", QT_TRANSLATE_NOOP("FactText", "Prime (public)")},
    KnownFact{"printer", QT_TRANSLATE_NOOP("FactText", "Printer")},
    KnownFact{"profile", QT_TRANSLATE_NOOP("FactText", "Strength")},
    KnownFact{"program", QT_TRANSLATE_NOOP("FactText", "Program")},
    KnownFact{"program_sha256", QT_TRANSLATE_NOOP("FactText", "Program, SHA-256")},
    KnownFact{"proven", QT_TRANSLATE_NOOP("FactText", "Proven")},
    KnownFact{"public_key_sha256", QT_TRANSLATE_NOOP("FactText", "Public key, SHA-256")},
    KnownFact{"purpose", QT_TRANSLATE_NOOP("FactText", "Purpose")},
    KnownFact{"reader", QT_TRANSLATE_NOOP("FactText", "Reader")},
    KnownFact{"reason", QT_TRANSLATE_NOOP("FactText", "Reason")},
    KnownFact{"record", QT_TRANSLATE_NOOP("FactText", "Record of the ceremony")},
    KnownFact{"record_head", QT_TRANSLATE_NOOP("FactText", "Last hash of the record, for the paper")},
    KnownFact{"record_print", QT_TRANSLATE_NOOP("FactText", "Print of the record")},
    KnownFact{"redacted_copy", QT_TRANSLATE_NOOP("FactText", "Copy without names")},
    KnownFact{"redacted_from", QT_TRANSLATE_NOOP("FactText", "Made from the record with the last hash")},
    KnownFact{"reference", QT_TRANSLATE_NOOP("FactText", "Key reference")},
    KnownFact{"room_assistive_technology", QT_TRANSLATE_NOOP("FactText", "Assistive technology")},
    KnownFact{"room_capture_blocking", QT_TRANSLATE_NOOP("FactText", "Blocks recordings of the screen")},
    KnownFact{"room_command_log", QT_TRANSLATE_NOOP("FactText", "Card service logs commands")},
    KnownFact{"room_deviation", QT_TRANSLATE_NOOP("FactText", "Otherwise in this room")},
    KnownFact{"room_hibernation", QT_TRANSLATE_NOOP("FactText", "Hibernation")},
    KnownFact{"room_mirrored", QT_TRANSLATE_NOOP("FactText", "Mirrored screen")},
    KnownFact{"room_network", QT_TRANSLATE_NOOP("FactText", "Network")},
    KnownFact{"room_on_battery", QT_TRANSLATE_NOOP("FactText", "On battery")},
    KnownFact{"room_plain_swap", QT_TRANSLATE_NOOP("FactText", "Memory to an unencrypted disk")},
    KnownFact{"room_printer", QT_TRANSLATE_NOOP("FactText", "Printer")},
    KnownFact{"room_remote", QT_TRANSLATE_NOOP("FactText", "Seen from elsewhere")},
    KnownFact{"room_removable_media", QT_TRANSLATE_NOOP("FactText", "Removable media")},
    KnownFact{"room_screens", QT_TRANSLATE_NOOP("FactText", "Screens")},
    KnownFact{"room_wrong_clock", QT_TRANSLATE_NOOP("FactText", "Wrong clock")},
    KnownFact{"saved_once", QT_TRANSLATE_NOOP("FactText", "Keys that are saved in one place only")},
    KnownFact{"seconds_shown", QT_TRANSLATE_NOOP("FactText", "Seconds shown")},
    KnownFact{"serial", QT_TRANSLATE_NOOP("FactText", "Serial of the token")},
    KnownFact{"set_code", QT_TRANSLATE_NOOP("FactText", "Set code")},
    KnownFact{"set_file", QT_TRANSLATE_NOOP("FactText", "Set file")},
    KnownFact{"sha256", QT_TRANSLATE_NOOP("FactText", "SHA-256")},
    KnownFact{"share_check_value", QT_TRANSLATE_NOOP("FactText", "Check value of the share file")},
    KnownFact{"share_file", QT_TRANSLATE_NOOP("FactText", "Share file")},
    KnownFact{"share_files", QT_TRANSLATE_NOOP("FactText", "Share files")},
    KnownFact{"share_files_outstanding", QT_TRANSLATE_NOOP("FactText", "Share files still to be imported")},
    KnownFact{"share_number", QT_TRANSLATE_NOOP("FactText", "Share number")},
    KnownFact{"shares_on_sheets", QT_TRANSLATE_NOOP("FactText", "How the shares got onto the sheets")},
    KnownFact{"sheet", QT_TRANSLATE_NOOP("FactText", "Sheet")},
    KnownFact{"sheet_good", QT_TRANSLATE_NOOP("FactText", "The sheet is good")},
    KnownFact{"sheet_of_set", QT_TRANSLATE_NOOP("FactText", "Sheet of set")},
    KnownFact{"sheets_file", QT_TRANSLATE_NOOP("FactText", "Sheets")},
    KnownFact{"sheets_state", QT_TRANSLATE_NOOP("FactText", "State of the sheets")},
    KnownFact{"size", QT_TRANSLATE_NOOP("FactText", "Size in bytes")},
    KnownFact{"so_pin", QT_TRANSLATE_NOOP("FactText", "SO-PIN")},
    KnownFact{"so_pin_tries", QT_TRANSLATE_NOOP("FactText", "Tries left for the SO-PIN")},
    KnownFact{"started", QT_TRANSLATE_NOOP("FactText", "Started (UTC)")},
    KnownFact{"state", QT_TRANSLATE_NOOP("FactText", "State")},
    KnownFact{"stop_reason", QT_TRANSLATE_NOOP("FactText", "Reason for stopping")},
    KnownFact{"system", QT_TRANSLATE_NOOP("FactText", "System")},
    KnownFact{"task", QT_TRANSLATE_NOOP("FactText", "Task")},
    KnownFact{"times_shown", QT_TRANSLATE_NOOP("FactText", "Times shown")},
    KnownFact{"token_firmware", QT_TRANSLATE_NOOP("FactText", "Firmware")},
    KnownFact{"token_label", QT_TRANSLATE_NOOP("FactText", "Name of the token")},
    KnownFact{"token_model", QT_TRANSLATE_NOOP("FactText", "Model of the token")},
    KnownFact{"token_origin", QT_TRANSLATE_NOOP("FactText", "Device certificate")},
    KnownFact{"token_serial", QT_TRANSLATE_NOOP("FactText", "Serial of the token")},
    KnownFact{"token_state", QT_TRANSLATE_NOOP("FactText", "State of the token")},
    KnownFact{"total", QT_TRANSLATE_NOOP("FactText", "Shares in the set")},
    KnownFact{"tries_left", QT_TRANSLATE_NOOP("FactText", "Tries left")},
    KnownFact{"turn_complete", QT_TRANSLATE_NOOP("FactText", "Turn completed")},
    KnownFact{"turn_ended", QT_TRANSLATE_NOOP("FactText", "Turn ended (UTC)")},
    KnownFact{"turn_started", QT_TRANSLATE_NOOP("FactText", "Turn began (UTC)")},
    KnownFact{"type", QT_TRANSLATE_NOOP("FactText", "Type")},
    KnownFact{"user_pin", QT_TRANSLATE_NOOP("FactText", "User PIN")},
    KnownFact{"user_pin_tries", QT_TRANSLATE_NOOP("FactText", "Tries left for the user PIN")},
    KnownFact{"version", QT_TRANSLATE_NOOP("FactText", "Version")},
    KnownFact{"video_reference", QT_TRANSLATE_NOOP("FactText", "Video recording")},
    KnownFact{"void_sheet", QT_TRANSLATE_NOOP("FactText", "Void sheet")},
    KnownFact{"written_on_token", QT_TRANSLATE_NOOP("FactText", "Written on the token")},
    KnownFact{"wrong_groups", QT_TRANSLATE_NOOP("FactText", "Groups typed wrongly")},
};

constexpr std::size_t shortestHex = 16;

bool isHex(const std::string& text)
{
    return text.size() >= shortestHex && text.size() % 2 == 0 &&
           std::ranges::all_of(text, [](char c) { return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'F'); });
}

/** In the language of the screen, where the value is a word or a sentence of the program. */
std::optional<QString> wordsOf(const Fact& fact)
{
    const auto words = factInWords(fact);
    return words ? std::optional(translated(*words)) : std::nullopt;
}

} // namespace

const char* knownFactName(std::string_view name)
{
    const auto known = std::ranges::find(knownFacts, name, &KnownFact::name);
    return known != knownFacts.end() ? known->words : nullptr;
}

QString factName(const Fact& fact)
{
    if (const char* known = knownFactName(fact.name))
        return FactWords::tr(known);
    return asTyped(fact.name).replace(u'_', u' ');
}

QString factValue(const Fact& fact)
{
    if (const auto* number = std::get_if<std::int64_t>(&fact.value))
        return QString::number(*number);
    if (const auto words = wordsOf(fact))
        return *words;
    const auto& text = std::get<std::string>(fact.value);
    return isolated(breakable(asTyped(isHex(text) ? inGroups(text) : text)));
}

bool factIsWords(const Fact& fact)
{
    return wordsOf(fact).has_value();
}

} // namespace quorate::ui
