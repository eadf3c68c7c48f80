// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/commands/cancellation.h"
#include "model/commands/open_server.h"
#include "model/items/clock.h"
#include "model/items/record_model.h"

namespace provost {

using AuditId = Id<struct AuditTag>;

/// An entry of the audit trail as a row.
struct AuditRow
{
    AuditId id;
    AuditEntry entry;

    friend bool operator==(const AuditRow&, const AuditRow&) = default;
};

/// Operators' own changes as the server tells them, page by page. GUI thread only.
class AuditModel : public RecordModel<AuditRow>
{
    Q_OBJECT

public:
    enum Column { Time, OperatorName, Action, Subject, Detail, ColumnCount };

    AuditModel(OpenServer at, Clock clock, QObject* parent = nullptr);

    /// Asks for the newest, and keeps the older ones that are here.
    void refresh();
    /// The server may have older ones.
    [[nodiscard]] bool hasMore() const { return !m_next.isEmpty(); }
    /// How many the server has.
    [[nodiscard]] qint64 total() const { return m_total; }
    /// Does nothing while something is being loaded.
    void loadMore();
    [[nodiscard]] bool isLoading() const { return m_loading; }
    [[nodiscard]] const std::optional<Error>& error() const { return m_error; }

    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;

Q_SIGNALS:
    void stateChanged();

protected:
    [[nodiscard]] ItemCell cell(const AuditRow& row, int column) const override;
    [[nodiscard]] QString columnTitle(int column) const override;
    [[nodiscard]] bool isRightAligned(int) const override { return false; }
    [[nodiscard]] QString searchText(const AuditRow& row) const override;

private:
    void ask(const QString& after);
    void take(const Page<AuditEntry>& page, bool isNewest);

    OpenServer m_at;
    Clock m_clock;
    Cancellation m_cancel;
    QString m_next;
    qint64 m_total = 0;
    bool m_loading = false;
    std::optional<Error> m_error;
};

/// `Created a connection`; the server's own word where it is not known here.
[[nodiscard]] QString auditActionInWords(const QString& action);

} // namespace provost
