// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/items/audit_model.h"

#include "model/commands/read_activity.h"
#include "model/domain/fold.h"
#include "model/items/words.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace provost {
namespace {

AuditRow toRow(const AuditEntry& entry)
{
    return {AuditId(QString::number(entry.id)), entry};
}

} // namespace

QString auditActionInWords(const QString& action)
{
    static const QHash<QString, const char*> words{
        {u"access.edit"_s, QT_TRANSLATE_NOOP("provost::AuditModel", "changed the default role or self-service")},
        {u"account.access"_s, QT_TRANSLATE_NOOP("provost::AuditModel", "changed self-service of an account")},
        {u"account.create"_s, QT_TRANSLATE_NOOP("provost::AuditModel", "created an account")},
        {u"account.plan"_s, QT_TRANSLATE_NOOP("provost::AuditModel", "changed plan or seats of an account")},
        {u"connection.create"_s, QT_TRANSLATE_NOOP("provost::AuditModel", "created a connection")},
        {u"connection.delete"_s, QT_TRANSLATE_NOOP("provost::AuditModel", "deleted a connection")},
        {u"connection.edit"_s, QT_TRANSLATE_NOOP("provost::AuditModel", "changed a connection")},
        {u"directory.remove"_s,
         QT_TRANSLATE_NOOP("provost::AuditModel", "removed users and groups without connection")},
        {u"group.remove"_s, QT_TRANSLATE_NOOP("provost::AuditModel", "removed a group")},
        {u"held.approve"_s, QT_TRANSLATE_NOOP("provost::AuditModel", "carried out held changes")},
        {u"held.reject"_s, QT_TRANSLATE_NOOP("provost::AuditModel", "refused held changes")},
        {u"mapping.edit"_s, QT_TRANSLATE_NOOP("provost::AuditModel", "changed an attribute mapping")},
        {u"operator.create"_s, QT_TRANSLATE_NOOP("provost::AuditModel", "created an operator")},
        {u"operator.remove"_s, QT_TRANSLATE_NOOP("provost::AuditModel", "removed an operator")},
        {u"operator.renewKey"_s, QT_TRANSLATE_NOOP("provost::AuditModel", "renewed the key of an operator")},
        {u"prerequisite.confirm"_s, QT_TRANSLATE_NOOP("provost::AuditModel", "confirmed a prerequisite")},
        {u"prerequisite.withdraw"_s, QT_TRANSLATE_NOOP("provost::AuditModel", "withdrew a prerequisite")},
        {u"retention.edit"_s, QT_TRANSLATE_NOOP("provost::AuditModel", "changed for how long things are kept")},
        {u"role.create"_s, QT_TRANSLATE_NOOP("provost::AuditModel", "created a role")},
        {u"role.delete"_s, QT_TRANSLATE_NOOP("provost::AuditModel", "deleted a role")},
        {u"role.edit"_s, QT_TRANSLATE_NOOP("provost::AuditModel", "changed a role")},
        {u"rotation.cancel"_s, QT_TRANSLATE_NOOP("provost::AuditModel", "cancelled a token rotation")},
        {u"rotation.complete"_s, QT_TRANSLATE_NOOP("provost::AuditModel", "completed a token rotation")},
        {u"rotation.replace"_s, QT_TRANSLATE_NOOP("provost::AuditModel", "replaced a token at once")},
        {u"rotation.start"_s, QT_TRANSLATE_NOOP("provost::AuditModel", "started a token rotation")},
        {u"rules.apply"_s, QT_TRANSLATE_NOOP("provost::AuditModel", "changed role rules")},
        {u"self-service.refuse"_s, QT_TRANSLATE_NOOP("provost::AuditModel", "was refused by self-service")},
        {u"token.create"_s, QT_TRANSLATE_NOOP("provost::AuditModel", "generated a token")},
        {u"token.revoke"_s, QT_TRANSLATE_NOOP("provost::AuditModel", "revoked a token")},
        {u"user.deactivate"_s, QT_TRANSLATE_NOOP("provost::AuditModel", "deactivated a user")},
        {u"user.end-sessions"_s, QT_TRANSLATE_NOOP("provost::AuditModel", "ended the sessions of a user")},
        {u"user.reactivate"_s, QT_TRANSLATE_NOOP("provost::AuditModel", "reactivated a user")},
        {u"user.restore"_s, QT_TRANSLATE_NOOP("provost::AuditModel", "restored a user")},
    };
    const auto* known = words.value(action, nullptr);
    return known ? AuditModel::tr(known) : action;
}

AuditModel::AuditModel(OpenServer at, Clock clock, QObject* parent)
    : RecordModel(parent)
    , m_at(std::move(at))
    , m_clock(std::move(clock))
{
}

void AuditModel::refresh()
{
    m_cancel.cancel();
    m_cancel = Cancellation();
    ask({});
}

void AuditModel::loadMore()
{
    if (hasMore() && !m_loading)
        ask(m_next);
}

void AuditModel::ask(const QString& after)
{
    m_loading = true;
    m_error.reset();
    Q_EMIT stateChanged();
    QCoro::connect(readAudit(m_at, after, m_cancel), this,
                   [this, after, cancel = m_cancel](const Result<Page<AuditEntry>>& page) {
                       if (cancel.isCancelled())
                           return;
                       m_loading = false;
                       if (page)
                           take(*page, after.isEmpty());
                       else
                           m_error = page.error();
                       Q_EMIT stateChanged();
                   });
}

void AuditModel::take(const Page<AuditEntry>& page, bool isNewest)
{
    m_total = page.total;
    QList<AuditRow> rows;
    rows.reserve(page.items.size());
    for (const auto& entry : page.items)
        rows.append(toRow(entry));
    const bool joins = std::ranges::any_of(rows, [this](const AuditRow& row) { return rowOf(row.id) >= 0; });
    if (isNewest && joins) { // what is older is here already, and so is the place where it goes on
        upsertAll(rows);
        return;
    }
    m_next = page.next;
    if (isNewest)
        assign(rows);
    else
        upsertAll(rows);
}

int AuditModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

ItemCell AuditModel::cell(const AuditRow& row, int column) const
{
    const auto& entry = row.entry;
    switch (Column(column)) {
    case Time:
        return {.text = words::moment(entry.at, m_clock()),
                .sort = entry.id,
                .toolTip = words::onHover(entry.at, m_clock()),
                .mono = true};
    case OperatorName:
        return {.text = entry.operatorName};
    case Action:
        return {.text = auditActionInWords(entry.action)};
    case Subject:
        return {.text = entry.subject};
    case Detail:
        return {.text = entry.detail, .emphasis = Emphasis::Muted, .toolTip = entry.detail};
    case ColumnCount:
        break;
    }
    return {};
}

QString AuditModel::columnTitle(int column) const
{
    switch (Column(column)) {
    case Time:
        return tr("Time");
    case OperatorName:
        return tr("Operator");
    case Action:
        return tr("What");
    case Subject:
        return tr("On what", "the thing that was changed");
    case Detail:
        return tr("Details");
    case ColumnCount:
        break;
    }
    return {};
}

QString AuditModel::searchText(const AuditRow& row) const
{
    const auto& entry = row.entry;
    return searchKey(
        QStringList{entry.operatorName, entry.action, auditActionInWords(entry.action), entry.subject, entry.detail}
            .join(u'\n'));
}

} // namespace provost
