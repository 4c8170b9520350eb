#pragma once

#include "card/reader.h"
#include "card/token.h"

#include <map>

namespace quorate
{

/**
 * The exclusive connections of one ceremony, by role ("A", "B"), from the choice of a token to the ceremony's end.
 * Used on the worker thread only.
 */
class TokenSessions
{
public:
    explicit TokenSessions(CardSource& source) : m_source(source) {}

    /** Connects, finds the driver and reads the serial. An open session of this role ends first. */
    [[nodiscard]] Result<Token*> open(char role, const std::string& reader);

    /** The open token of this role. Error: NoCard if there is none (also after it was pulled out). */
    [[nodiscard]] Result<Token*> token(char role);

    /** The reader's name of the open session. */
    [[nodiscard]] std::string reader(char role) const;

    /**
     * After each Work: ends verified PINs and checks the serials. A token that does not answer loses its session.
     */
    void settle();

    void close(char role);
    void closeAll();

private:
    struct Session {
        std::string reader{};
        std::unique_ptr<Token> token{};
    };
    CardSource& m_source;
    std::map<char, Session> m_sessions{};
};

} // namespace quorate
