#pragma once

#include "app/player.h"

#include <QByteArray>
#include <chrono>
#include <cstdio>

namespace quorate
{

/**
 * One JSON line a step on a stream, and at the end one with the outcome. Steps that look the same are told once.
 */
class JsonOutput final : public PlayerOutput
{
public:
    explicit JsonOutput(std::FILE* stream) : m_stream(stream) {}

    void ceremony(const CeremonyScript& script, const CeremonySpec& spec) override;
    void step(const CeremonyScript& script, const Step& step) override;
    void result(const PlayResult& result);

private:
    std::FILE* m_stream;
    QByteArray m_last{};
};

/** The same in words for somebody who watches a terminal. */
class Narration final : public PlayerOutput
{
public:
    explicit Narration(std::FILE* stream);

    void ceremony(const CeremonyScript& script, const CeremonySpec& spec) override;
    void step(const CeremonyScript& script, const Step& step) override;
    void result(const PlayResult& result);
    void progress(std::uint64_t done, std::uint64_t of);

private:
    void endProgress();

    std::FILE* m_stream;
    bool m_terminal;
    std::string m_last{};
    int m_percent = -1; // on the screen; -1: no bar
};

} // namespace quorate
