#pragma once

#include <QVariantMap>
#include <string>

namespace quorate::ui
{

/** The system's bus is there. Nobody starts one for us: to ask for one that is not there would. */
[[nodiscard]] bool hasSystemBus();

/**
 * From where a session with these properties of the login manager is seen: a host, "logind" if it does not name
 * one, or nothing. A terminal that is far away does not show this screen.
 */
[[nodiscard]] std::string remoteWay(const QVariantMap& session);

/**
 * The same for the session of this process, asked of the login manager; nothing where there is none. Not for the
 * thread of the windows: it waits for the answer, a second at most.
 */
[[nodiscard]] std::string remoteSession();

} // namespace quorate::ui
