// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/commands/compare_export.h"
#include "views/common/dialog.h"

class QComboBox;

namespace provost {

class BusyLine;
class DriftFilter;
class DriftModel;
class PlainLabel;
class SearchField;
class Table;

/// Compares a list of people that was exported from an identity provider with the users of a server: who is in one
/// alone, and what the two tell otherwise. The file is read on this computer; nothing is sent or changed.
class DriftDialog : public Dialog
{
    Q_OBJECT

public:
    DriftDialog(OpenServer at, const QString& path, QWidget* parent);
    ~DriftDialog() override;
    DriftDialog(const DriftDialog&) = delete;
    DriftDialog& operator=(const DriftDialog&) = delete;

    void open() override;

Q_SIGNALS:
    /// The person wants to see that user.
    void userActivated(const provost::UserId& id);

private:
    void buildHead();
    void buildTable();
    void compare(std::optional<PersonField> key);
    void show(const Result<ComparedList>& compared);
    void showFailure(const Error& error);
    void showKind();
    void showWarnings();
    void openExport();
    void activate(int row);
    [[nodiscard]] QString summary() const;

    OpenServer m_at;
    QString m_path;
    Cancellation m_cancel;
    ComparedList m_compared;
    PlainLabel* m_summary;
    PlainLabel* m_warning;
    BusyLine* m_busy;
    QWidget* m_head = nullptr;
    QComboBox* m_key = nullptr;
    QComboBox* m_kind = nullptr;
    SearchField* m_search = nullptr;
    DriftModel* m_model;
    DriftFilter* m_filter;
    Table* m_table;
    PlainLabel* m_remedy;
    Button* m_export = nullptr;
};

/// Asks for the file first. `show` is told the user whom the person wants to see.
void openDrift(const OpenServer& at, QWidget* over, const std::function<void(const UserId&)>& show);

} // namespace provost
