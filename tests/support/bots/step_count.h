// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDebug>
#include <QStringList>

namespace provost::test {

/// One line of the table of all workflows; `what` says the steps one by one where they were named. `./dev steps` prints
/// the table.
inline void printSteps(const char* workflow, qsizetype steps, qsizetype aim, const QString& what = {})
{
    qInfo("STEPS | %s | %d of at most %d | %s", workflow, int(steps), int(aim), qPrintable(what));
}

/// Counts what a person does in one workflow: a click, a field that is filled or pasted, a change of window, or one
/// command is a step each. While it lives, each deed of a Bot counts by itself; what happens elsewhere is told by
/// take(). Prints one line of the table of all workflows when it goes.
class StepCount
{
public:
    /// `aim` is how many steps are promised at most.
    StepCount(const char* workflow, qsizetype aim)
        : m_workflow(workflow)
        , m_aim(aim)
    {
        counting() = this;
    }
    ~StepCount()
    {
        counting() = nullptr;
        printSteps(m_workflow, m_steps.size(), m_aim, m_steps.join(QStringLiteral(", ")));
    }
    Q_DISABLE_COPY_MOVE(StepCount)

    void take(const char* what) { m_steps.append(QString::fromLatin1(what)); }
    /// A deed of a bot.
    static void did(const char* what)
    {
        if (auto* count = counting(); count && !count->m_rests)
            count->take(what);
    }
    /// What bots do meanwhile is the test's own, and no step of the workflow.
    template <class Deed>
    void without(const Deed& deed)
    {
        m_rests = true;
        deed();
        m_rests = false;
    }
    [[nodiscard]] bool isWithinAim() const { return m_steps.size() <= m_aim; }

private:
    /// The one that counts now; null: none.
    static StepCount*& counting()
    {
        static StepCount* now = nullptr;
        return now;
    }

    const char* m_workflow;
    qsizetype m_aim;
    QStringList m_steps;
    bool m_rests = false;
};

} // namespace provost::test
