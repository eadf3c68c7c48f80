// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/commands/read_history.h"
#include "model/items/clock.h"
#include "views/common/dialog.h"

class QComboBox;
class QLineEdit;

namespace provost {

class HistoryModel;
class Table;

/// What changed since a day: users, groups, and who came into them and left, as far as the local copy knows. Each line
/// says whether the server reports it or it was computed.
class HistoryDialog : public Dialog
{
    Q_OBJECT

public:
    /// `at` is open; its directory outlives the dialog.
    HistoryDialog(OpenServer at, const Clock& clock, QWidget* parent);

Q_SIGNALS:
    /// A line was chosen, and the dialog has closed itself.
    void userActivated(const provost::UserId& id);
    void groupActivated(const provost::GroupId& id);

private:
    enum class Since { Today, Yesterday, Week, Month, All, Day };
    enum class About { Everything, Users, Groups, Members };

    void addChoices();
    void addTable();
    /// What is asked for now; unset: what was typed is no day.
    [[nodiscard]] std::optional<DifferenceQuery> query() const;
    [[nodiscard]] std::optional<QDateTime> begin() const;
    void choosePreset();
    void load();
    /// There is more, perhaps.
    void refresh();
    void fetch(const DifferenceQuery& query, bool isFirst);
    void take(const Result<HistoryPage>& page, bool isFirst);
    void showNote(const Result<HistoryPage>& page);
    void activate(int row);
    void askForExport();
    void openExport(qint64 all);

    OpenServer m_at;
    Clock m_clock;
    Cancellation m_cancel;
    HistoryModel* m_model;
    QComboBox* m_preset;
    QLineEdit* m_day;
    QComboBox* m_about;
    PlainLabel* m_wrong;
    Table* m_table;
    PlainLabel* m_note;
    Button* m_export = nullptr;
    QString m_known; ///< as the note says it
};

} // namespace provost
