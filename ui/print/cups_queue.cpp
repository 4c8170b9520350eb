#include "ui/print/cups_queue.h"

#include <algorithm>
#include <array>
#include <cups/cups.h>
#include <memory>

namespace quorate::ui
{

namespace
{

/** Names of the job say nothing about what is printed. */
constexpr auto neutralName = "Document";

class Destinations
{
public:
    Destinations() : m_count(cupsGetDests2(CUPS_HTTP_DEFAULT, &m_first)) {}
    Destinations(const Destinations&) = delete;
    Destinations& operator=(const Destinations&) = delete;
    ~Destinations() { cupsFreeDests(m_count, m_first); }

    [[nodiscard]] std::span<cups_dest_t> all() const
    {
        return {m_first, static_cast<std::size_t>(std::max(m_count, 0))};
    }
    [[nodiscard]] cups_dest_t* named(const std::string& name) const
    {
        return cupsGetDest(name.c_str(), nullptr, m_count, m_first);
    }

private:
    cups_dest_t* m_first = nullptr;
    int m_count;
};

std::string optionOf(const cups_dest_t& destination, const char* name)
{
    const char* const value = cupsGetOption(name, destination.num_options, destination.options);
    return value != nullptr ? value : std::string();
}

/** How the pages lie on paper. */
class JobOptions
{
public:
    explicit JobOptions(PaperSize size)
    {
        add(CUPS_MEDIA, size == PaperSize::A4 ? CUPS_MEDIA_A4 : CUPS_MEDIA_LETTER);
        add(CUPS_SIDES, CUPS_SIDES_ONE_SIDED);
        add("print-scaling", "none");
        add("job-sheets", "none"); // no page that tells the name of whoever prints
    }
    JobOptions(const JobOptions&) = delete;
    JobOptions& operator=(const JobOptions&) = delete;
    ~JobOptions() { cupsFreeOptions(count, first); }

    int count = 0;
    cups_option_t* first = nullptr;

private:
    void add(const char* name, const char* value) { count = cupsAddOption(name, value, count, &first); }
};

/** As the service calls it. */
std::string pathOf(const std::string& printer)
{
    return "/printers/" + printer;
}

tl::unexpected<Error> refused(const std::string& printer)
{
    return fail(ErrorCode::FileFailed, std::string(cupsLastErrorString()) + ": " + pathOf(printer));
}

/** Piece by piece, so that the library never has all of it at once. */
bool writeAll(ByteView pdf)
{
    constexpr std::size_t piece = 16 * 1024;
    while (!pdf.empty()) {
        const ByteView now = pdf.first(std::min(piece, pdf.size()));
        if (cupsWriteRequestData(CUPS_HTTP_DEFAULT, reinterpret_cast<const char*>(now.data()), now.size()) !=
            HTTP_STATUS_CONTINUE)
            return false;
        pdf = pdf.subspan(now.size());
    }
    return true;
}

} // namespace

bool isCable(std::string_view deviceUri)
{
    constexpr std::array<std::string_view, 6> cables{
        "usb:", "parallel:", "serial:", "hp:/usb/", "hp:/par/", "ippusb:"};
    return std::ranges::any_of(cables, [&](std::string_view cable) { return deviceUri.starts_with(cable); });
}

std::vector<PrinterSeen> cupsPrinters()
{
    const Destinations destinations;
    std::vector<PrinterSeen> seen;
    for (const cups_dest_t& destination : destinations.all()) {
        if (destination.instance == nullptr) // others are the same printer with other settings
            seen.push_back({.name = destination.name, .local = isCable(optionOf(destination, "device-uri"))});
    }
    return seen;
}

Result<void> sendToQueue(const std::string& printer, PaperSize size, ByteView pdf)
{
    const Destinations destinations;
    cups_dest_t* const destination = destinations.named(printer);
    if (destination == nullptr)
        return fail(ErrorCode::FileFailed, pathOf(printer));
    const std::unique_ptr<cups_dinfo_t, decltype(&cupsFreeDestInfo)> info(
        cupsCopyDestInfo(CUPS_HTTP_DEFAULT, destination), &cupsFreeDestInfo);
    if (!info)
        return refused(printer);
    const JobOptions options(size);
    int job = 0;
    if (cupsCreateDestJob(CUPS_HTTP_DEFAULT, destination, info.get(), &job, neutralName, options.count,
                          options.first) > IPP_STATUS_OK_EVENTS_COMPLETE)
        return refused(printer);
    const bool begun = cupsStartDestDocument(CUPS_HTTP_DEFAULT, destination, info.get(), job, neutralName,
                                             CUPS_FORMAT_PDF, 0, nullptr, 1) == HTTP_STATUS_CONTINUE;
    const bool sent = begun && writeAll(pdf);
    const bool taken = begun && cupsFinishDestDocument(CUPS_HTTP_DEFAULT, destination, info.get()) <=
                                    IPP_STATUS_OK_EVENTS_COMPLETE;
    if (sent && taken)
        return {};
    auto failure = refused(printer);
    (void)cupsCancelDestJob(CUPS_HTTP_DEFAULT, destination, job);
    return failure;
}

} // namespace quorate::ui
