#pragma once

#include "support/private_bus.h"

#include <QProcessEnvironment>
#include <QTemporaryDir>

#include <optional>

namespace quorate
{

/**
 * A session bus that nobody else uses, and on it the service that tells programs where assistive ones listen. Ends
 * with the object.
 */
class AssistiveBus
{
public:
    AssistiveBus() = default;
    ~AssistiveBus();
    AssistiveBus(const AssistiveBus&) = delete;
    AssistiveBus& operator=(const AssistiveBus&) = delete;

    /** What is not installed of all that is needed; empty if nothing. */
    [[nodiscard]] static QString missingProgram();

    /** `environment`: of the service; it gets a home of its own. */
    [[nodiscard]] bool start(QProcessEnvironment environment);
    /** For programs that are to be listened to. */
    [[nodiscard]] const QProcessEnvironment& environment() const { return m_environment; }
    /** Of the session bus. */
    [[nodiscard]] QString session() const { return m_bus->address(); }

private:
    QTemporaryDir m_home{};
    QProcessEnvironment m_environment{};
    std::optional<PrivateBus> m_bus{};
    QProcess m_service{};
};

} // namespace quorate
