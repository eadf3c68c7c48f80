// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/commands/cancellation.h"
#include "views/common/dialog.h"
#include "views/connections/workplace.h"

class QCheckBox;
class QLineEdit;

namespace provost {

class PlainLabel;

/// Says what deleting a connection takes with it, as counted by the server, and deletes it once its name was typed.
class DeleteConnectionDialog : public Dialog
{
    Q_OBJECT

public:
    DeleteConnectionDialog(Workplace at, Connection connection, QWidget* parent);

    void open() override;
    void reject() override;

private:
    void buildConsequences();
    void buildConfirmation();
    void buildFooter();
    void preview();
    void showPreview(const Result<DeletionPreview>& counted);
    void updateDelete();
    void submit();
    void setBusy(bool busy);
    [[nodiscard]] QString removeWords() const;
    [[nodiscard]] QString deleteWords() const;

    Workplace m_at;
    Connection m_connection;
    std::optional<DeletionPreview> m_preview;
    Cancellation m_cancel;
    bool m_busy = false;
    QCheckBox* m_remove = nullptr;
    PlainLabel* m_consequences = nullptr;
    QLineEdit* m_typed = nullptr;
    Button* m_keep = nullptr;
    Button* m_delete = nullptr;
};

} // namespace provost
