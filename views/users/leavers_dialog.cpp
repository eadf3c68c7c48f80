// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "views/users/leavers_dialog.h"

#include "model/items/leavers_model.h"
#include "model/items/words.h"
#include "views/common/busy_line.h"
#include "views/common/button.h"
#include "views/common/error_text.h"
#include "views/common/item_delegate.h"
#include "views/common/message_bar.h"
#include "views/common/plain_label.h"
#include "views/common/table.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace provost {
namespace {

constexpr int leaversInView = 6;

} // namespace

LeaversDialog::LeaversDialog(OpenServer at, UserSearch& search, Clock clock, QList<User> users, QWidget* parent)
    : Dialog(u"leaversDialog"_s, tr("Who of them is out?"), parent)
    , m_at(std::move(at))
    , m_search(&search)
    , m_clock(std::move(clock))
    , m_users(std::move(users))
    , m_model(new LeaversModel(this))
    , m_progress(new BusyLine(this))
    , m_verdict(new PlainLabel({}, this))
    , m_table(new Table(tr("Findings"), metrics::RowTwoLines, this))
{
    if (m_users.size() > most) {
        message()->showMessage(
            Tone::Warn,
            tr("Only the first %1 of %2 are asked about.").arg(words::number(most), words::number(m_users.size())));
        m_users.resize(most);
    }
    m_verdict->setObjectName("leaversVerdict"_L1);
    m_verdict->setLook(Type::Heading, Weight::Strong);
    m_verdict->hide();
    m_table->setObjectName("leavers"_L1);
    m_table->setModel(m_model);
    m_table->setItemDelegate(makeItemDelegate(m_table));
    m_table->setColumns({{160, 1}, {70, 0}, {140, 2}});
    m_table->embed(leaversInView);
    m_progress->setText(tr("Asking the server…"));
    m_progress->setCancellable(false); // the button below does it
    body()->addWidget(m_progress);
    body()->addWidget(m_verdict);
    body()->addWidget(m_table, 1);
    m_copy = addLeftButton(u"copyStatements"_s, new Button(tr("Copy the statement"), "copy"_L1));
    m_copy->setEnabled(false);
    m_close = addButton(u"close"_s, new Button(tr("Cancel"), {}, Button::Kind::Primary));
    setReturnButton(m_close);
    connect(m_close, &Button::clicked, this, &LeaversDialog::reject);
    connect(m_copy, &Button::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_statements.join('\n'_L1)); });
    next();
}

void LeaversDialog::next()
{
    if (m_asked == m_users.size() || m_cancel.isCancelled()) {
        finish();
        return;
    }
    m_progress->setProgress(static_cast<int>(m_asked), static_cast<int>(m_users.size()));
    const auto user = m_users.at(m_asked++);
    QCoro::connect(readLeaver(m_at, m_search, user.id, m_clock(), m_cancel), this,
                   [this, user](const Result<LeaverEvidence>& evidence) { take(user, evidence); });
}

void LeaversDialog::take(const User& user, const Result<LeaverEvidence>& evidence)
{
    if (evidence && m_at.isOpen()) {
        const auto facts = leaverFacts(*evidence, *m_at.directory);
        m_model->upsertAll({findingOf(*evidence, facts)});
        m_statements.append(leaverStatement(*evidence, facts));
    } else if (!evidence && evidence.error().kind != ErrorKind::Cancelled) {
        const auto why = errorText(evidence.error()).happened;
        m_model->upsertAll({{user.id, user.displayName, user.userName, false, false, why}});
        m_statements.append(
            tr("%1 (%2): not known. %3", "name, user name, why").arg(user.displayName, user.userName, why) + '\n'_L1);
    }
    next();
}

void LeaversDialog::finish()
{
    m_busy = false;
    m_progress->hide();
    int out = 0;
    for (int row = 0; row < m_model->rowCount(); ++row)
        out += m_model->at(row).isOut ? 1 : 0;
    m_verdict->setText(tr("%1 of %2 are out, as far as this server knows.", "counts")
                           .arg(words::number(out), words::number(m_model->rowCount())));
    m_verdict->setInk(out == m_model->rowCount() ? PlainLabel::Ink::Ok : PlainLabel::Ink::Bad);
    m_verdict->show();
    m_copy->setEnabled(!m_statements.isEmpty());
    m_close->setText(tr("Close"));
}

void LeaversDialog::reject()
{
    if (m_busy)
        m_cancel.cancel();
    else
        Dialog::reject();
}

} // namespace provost
