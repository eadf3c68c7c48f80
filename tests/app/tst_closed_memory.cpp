// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "app/platform/closed_memory.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <array>
#include <csignal>

#include <fcntl.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace provost;

namespace {

constexpr uid_t nobody = 65534;

/// How a child ends that does `deed`; the child is this process, copied.
template <class Deed>
int stateOfChild(Deed deed)
{
    const pid_t child = ::fork();
    if (child == 0) {
        std::signal(SIGABRT, SIG_DFL);
        ::_exit(deed());
    }
    int state = 0;
    ::waitpid(child, &state, 0);
    return state;
}

/// Whether a crash leaves a core file, in a folder of its own.
bool crashLeavesCore(bool closed)
{
    const QTemporaryDir folder;
    const int state = stateOfChild([&]() -> int {
        rlimit limit{};
        ::getrlimit(RLIMIT_CORE, &limit);
        limit.rlim_cur = limit.rlim_max;
        if (::setrlimit(RLIMIT_CORE, &limit) != 0 || ::chdir(QFile::encodeName(folder.path()).constData()) != 0)
            return 1;
        if (closed)
            closeMemory();
        std::abort();
    });
    return WIFSIGNALED(state) && WCOREDUMP(state);
}

/// Whether another process of the same user, who is no administrator, can open the memory of one.
bool anotherCanRead(bool closed)
{
    const int state = stateOfChild([&]() -> int {
        if (::getuid() == 0 && ::setuid(nobody) != 0)
            return 2;
        ::prctl(PR_SET_DUMPABLE, 1); // as in a program that was started by this user
        if (closed && !closeMemory())
            return 3;
        const QByteArray memory = "/proc/" + QByteArray::number(::getpid()) + "/mem";
        const int other = stateOfChild([&]() -> int {
            ::prctl(PR_SET_DUMPABLE, 1); // it is another program, but for that
            return ::open(memory.constData(), O_RDONLY | O_CLOEXEC) >= 0 ? 1 : 0;
        });
        return WIFEXITED(other) ? WEXITSTATUS(other) : 4;
    });
    return WIFEXITED(state) && WEXITSTATUS(state) == 1;
}

} // namespace

/// What is done in a shipped program at its start, on this system.
class TestClosedMemory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCrashLeavesNoCore();
    void noOtherProgramReadsIt();
    void itHoldsForWhatIsStarted();
};

void TestClosedMemory::aCrashLeavesNoCore()
{
    if (!crashLeavesCore(false))
        QSKIP("No core file is ever written here.");
    QVERIFY(!crashLeavesCore(true));
}

void TestClosedMemory::noOtherProgramReadsIt()
{
    if (!anotherCanRead(false))
        QSKIP("No program can read another one's memory here.");
    QVERIFY(!anotherCanRead(true));
}

void TestClosedMemory::itHoldsForWhatIsStarted()
{
    const int state = stateOfChild([]() -> int {
        if (!closeMemory())
            return 2;
        const int inner = stateOfChild([]() -> int {
            rlimit limit{};
            return ::getrlimit(RLIMIT_CORE, &limit) == 0 && limit.rlim_cur == 0 && limit.rlim_max == 0 ? 0 : 1;
        });
        return WIFEXITED(inner) ? WEXITSTATUS(inner) : 3;
    });
    QVERIFY(WIFEXITED(state));
    QCOMPARE(WEXITSTATUS(state), 0);
}

QTEST_APPLESS_MAIN(TestClosedMemory)
#include "tst_closed_memory.moc"
