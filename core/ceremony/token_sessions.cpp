#include "ceremony/token_sessions.h"

namespace quorate
{

Result<Token*> TokenSessions::open(char role, const std::string& reader)
{
    close(role);
    QUORATE_TRY(auto transport, m_source.connect(reader, Access::Exclusive));
    QUORATE_TRY(auto token, openToken(std::move(transport)));
    Session& session = m_sessions[role];
    session.reader = reader;
    session.token = std::move(token);
    return session.token.get();
}

Result<Token*> TokenSessions::token(char role)
{
    const auto session = m_sessions.find(role);
    if (session == m_sessions.end())
        return fail(ErrorCode::NoCard);
    return session->second.token.get();
}

std::string TokenSessions::reader(char role) const
{
    const auto session = m_sessions.find(role);
    return session != m_sessions.end() ? session->second.reader : std::string();
}

void TokenSessions::settle()
{
    std::erase_if(m_sessions, [](auto& entry) { return !entry.second.token->endSession(); });
}

void TokenSessions::close(char role)
{
    m_sessions.erase(role);
}

void TokenSessions::closeAll()
{
    m_sessions.clear();
}

} // namespace quorate
