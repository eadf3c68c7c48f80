// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "views/connections/prerequisites_card.h"

#include "model/items/words.h"
#include "views/common/change_dialog.h"
#include "views/common/message_bar.h"
#include "views/common/permitted.h"
#include "views/common/plain_label.h"
#include "views/common/text.h"

#include <QCheckBox>
#include <QSignalBlocker>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace provost {
namespace {

QCoro::Task<Result<void>> noted(OpenServer at, ConnectionId connection, QString prerequisite, bool confirmed,
                                Cancellation cancel)
{
    const auto done = co_await confirmPrerequisite(at, connection, prerequisite, confirmed, cancel);
    if (!done)
        co_return tl::unexpected(done.error());
    co_return Result<void>();
}

} // namespace

PrerequisitesCard::PrerequisitesCard(Workplace at, QWidget* parent)
    : Card(tr("Before it is used"), parent)
    , m_at(std::move(at))
    , m_message(new MessageBar(this))
{
    m_message->setObjectName("prerequisitesMessage"_L1);
    m_message->setRounded(true);
    m_message->hide();
    body()->addWidget(m_message);
    hide();
    connect(m_message, &MessageBar::actionChosen, this, &PrerequisitesCard::load);
}

void PrerequisitesCard::setConnection(const Connection& connection)
{
    if (connection.id == m_connection)
        return;
    m_connection = connection.id;
    hide();
    load();
}

void PrerequisitesCard::load()
{
    const auto id = m_connection;
    QCoro::connect(readPrerequisites(m_at.server, id, Cancellation()), this,
                   [this, id](Result<QList<ConnectionPrerequisite>> read) {
                       if (id == m_connection)
                           show(read);
                   });
}

void PrerequisitesCard::show(const Result<QList<ConnectionPrerequisite>>& read)
{
    m_message->hide();
    if (!read) {
        if (read.error().kind == ErrorKind::Cancelled)
            return;
        m_message->showError(read.error(), tr("Try again"));
        setVisible(true);
        return;
    }
    m_shown = *read;
    while (m_lines.size() < m_shown.size())
        addLine();
    for (qsizetype i = 0; i < m_lines.size(); ++i) {
        const auto& [box, note, by] = m_lines.at(i);
        const bool isUsed = i < m_shown.size();
        note->setVisible(isUsed);
        box->setVisible(isUsed);
        by->setVisible(false);
        if (!isUsed)
            continue;
        const auto& one = m_shown.at(i);
        const QSignalBlocker quiet(box);
        const auto reason =
            m_at.server.directory ? whyNot(*m_at.server.directory, Permission::CreateProvisioning) : QString();
        box->setEnabled(m_at.server.directory && reason.isEmpty());
        box->setToolTip(reason);
        box->setChecked(one.confirmedAt.has_value());
        by->setVisible(one.confirmedAt.has_value());
        if (one.confirmedAt)
            by->setTimedText(confirmedText(one));
        note->setText(one.text);
        box->setAccessibleDescription(plainText(one.text));
    }
    setVisible(!m_shown.isEmpty());
}

TimedText PrerequisitesCard::confirmedText(const ConnectionPrerequisite& one) const
{
    const auto confirmed = [by = isolated(one.confirmedBy), at = *one.confirmedAt](const QDateTime& now) {
        return tr("Confirmed by %1, %2", "operator, day").arg(by, words::day(at, now));
    };
    return {m_at.clock, confirmed, {*one.confirmedAt}};
}

void PrerequisitesCard::addLine()
{
    const auto at = m_lines.size();
    auto* note = new PlainLabel({}, this);
    auto* box = new QCheckBox(tr("This is done"), this);
    auto* by = PlainLabel::mute({}, this);
    by->setObjectName(u"prerequisiteBy-%1"_s.arg(at));
    box->setObjectName(u"prerequisite-%1"_s.arg(at));
    body()->addWidget(note);
    body()->addWidget(box);
    body()->addWidget(by);
    m_lines.append({box, note, by});
    connect(box, &QCheckBox::toggled, this, [this, at](bool on) { confirm(at, on); });
}

void PrerequisitesCard::confirm(qsizetype line, bool confirmed)
{
    m_lines.at(line).box->setEnabled(false);
    const auto& what = m_shown.at(line);
    const ChangeDialog::Words words{confirmed ? tr("Is this done?") : tr("Is this not done after all?"),
                                    plainText(what.text), confirmed ? tr("Confirm it") : tr("Take it back"),
                                    tr("Leave it as it is"), tr("Noting it down…")};
    const ChangeStep step{what.text,
                          [at = m_at.server, id = m_connection, prerequisite = what.id, confirmed](
                              const Cancellation& cancel) { return noted(at, id, prerequisite, confirmed, cancel); }};
    changeAtOnce(this, words, {step}, [this, id = m_connection](const ChangeResult& result) {
        if (id != m_connection)
            return;
        if (result.isWhole()) {
            load();
            return;
        }
        show(QList<ConnectionPrerequisite>(m_shown));
        if (!result.failures.isEmpty())
            m_message->showError(result.failures.constFirst().error);
    });
}

} // namespace provost
