// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "app/platform/typed_token.h"

#include <cstdio>

#ifdef Q_OS_WIN
#include <io.h>
#include <windows.h>
#else
#include <termios.h>
#include <unistd.h>
#endif

namespace provost {
namespace {

constexpr qsizetype longestToken = 8192;

#ifdef Q_OS_WIN

/// While it lives, what is typed does not show.
class Unseen
{
public:
    Unseen()
        : m_isTerminal(_isatty(_fileno(stdin)) && GetConsoleMode(m_input, &m_before))
    {
        if (m_isTerminal)
            SetConsoleMode(m_input, m_before & ~DWORD(ENABLE_ECHO_INPUT));
    }
    ~Unseen()
    {
        if (m_isTerminal)
            SetConsoleMode(m_input, m_before);
    }
    Unseen(const Unseen&) = delete;
    Unseen& operator=(const Unseen&) = delete;
    [[nodiscard]] bool isTerminal() const { return m_isTerminal; }

private:
    HANDLE m_input = GetStdHandle(STD_INPUT_HANDLE);
    DWORD m_before = 0;
    bool m_isTerminal;
};

#else

/// While it lives, what is typed does not show. As with getpass() a signal cannot end the program meanwhile, which
/// would leave the terminal like that.
class Unseen
{
public:
    Unseen()
        : m_isTerminal(tcgetattr(STDIN_FILENO, &m_before) == 0)
    {
        if (!m_isTerminal)
            return;
        auto unseen = m_before;
        unseen.c_lflag &= ~static_cast<tcflag_t>(ECHO | ISIG);
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &unseen);
    }
    ~Unseen()
    {
        if (m_isTerminal)
            tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before);
    }
    Unseen(const Unseen&) = delete;
    Unseen& operator=(const Unseen&) = delete;
    [[nodiscard]] bool isTerminal() const { return m_isTerminal; }

private:
    termios m_before{};
    bool m_isTerminal;
};

#endif

} // namespace

Secret readTypedToken(const QString& prompt)
{
    const Unseen unseen;
    if (unseen.isTerminal())
        std::fputs(qUtf8Printable(prompt), stderr);
    QByteArray line;
    line.reserve(longestToken + 1);
    std::setvbuf(stdin, nullptr, _IONBF, 0); // no second copy in a buffer
    int next = std::getc(stdin);
    for (; next != EOF && next != '\n' && line.size() <= longestToken; next = std::getc(stdin))
        line.append(static_cast<char>(next));
    if (unseen.isTerminal())
        std::fputc('\n', stderr);
    const bool isTooLong = line.size() > longestToken;
    auto typed = Secret::take(isTooLong ? QByteArray() : line.trimmed());
    line.fill('\0');
    return typed;
}

bool isTerminalInput()
{
#ifdef Q_OS_WIN
    return _isatty(_fileno(stdin)) != 0;
#else
    return ::isatty(STDIN_FILENO) != 0;
#endif
}

QString readTypedLine(const QString& prompt)
{
    constexpr qsizetype longest = 100;
    std::fputs(qUtf8Printable(prompt), stderr);
    QByteArray line;
    for (int next = std::getc(stdin); next != EOF && next != '\n'; next = std::getc(stdin)) {
        if (line.size() < longest)
            line.append(static_cast<char>(next));
    }
    return QString::fromLocal8Bit(line).trimmed();
}

} // namespace provost
