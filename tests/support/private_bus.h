#pragma once

#include <QProcess>
#include <QProcessEnvironment>

namespace quorate
{

/** Where programs look for the bus of the system, on which the login manager is. */
constexpr auto systemBusVariable = "DBUS_SYSTEM_BUS_ADDRESS";

/** A D-Bus bus that ends with this object; its address is empty if there is none. */
class PrivateBus
{
public:
    /** `environment`: of the bus, and of the services that it starts. */
    explicit PrivateBus(const QProcessEnvironment& environment = QProcessEnvironment::systemEnvironment());
    ~PrivateBus();

    [[nodiscard]] static bool isInstalled();
    [[nodiscard]] QString address() const { return m_address; }

private:
    QProcess m_daemon{};
    QString m_address{};
};

} // namespace quorate
