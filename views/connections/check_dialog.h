// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/checks/check_finding.h"
#include "model/commands/cancellation.h"
#include "model/net/server_url.h"
#include "views/common/dialog.h"
#include "views/connections/workplace.h"

#include <functional>

class QLineEdit;

namespace provost {

class BusyLine;
class CheckFindingsModel;
class Inspector;
class PagedText;
class SecretEdit;
class Table;

/// Looks at a SCIM endpoint, of this server or of any other, and shows what was found, who acts and what to do. A token
/// goes to the address beside it alone, and is forgotten with the dialog.
class CheckDialog : public Dialog
{
    Q_OBJECT

public:
    /// Of a connection: begins by itself where the keychain has its token. Without one a person enters what to look at.
    CheckDialog(Workplace at, std::optional<Connection> connection, QWidget* parent);

    void open() override;
    void reject() override;

    /// Writes the report, in the form that the name of the file ends with.
    void save(const QString& path);

private:
    void buildFields();
    void buildFindings();
    void buildFooter();
    void go();
    /// With the token from the keychain; else `otherwise`.
    void goWithKept(const ServerUrl& place, const std::function<void()>& otherwise);
    [[nodiscard]] bool mayUseKept(const ServerUrl& place) const;
    void look(const ServerUrl& place, std::shared_ptr<Secret> token);
    void hear(const CheckFinding& finding);
    void show(const Result<Examination>& examination);
    void showChosen();
    void render();
    void chooseFile();

    Workplace m_at;
    std::optional<Connection> m_connection;
    Cancellation m_cancel;
    bool m_isLooking = false;
    int m_turn = 0; ///< of the newest look: an answer to an earlier one is nothing any more
    std::optional<Examination> m_examination;
    std::shared_ptr<Secret> m_token;     ///< that was used, for another look
    std::optional<ServerUrl> m_tokenFor; ///< the only place that it goes to
    QLineEdit* m_address;
    SecretEdit* m_typed;
    PlainLabel* m_summary;
    BusyLine* m_busy;
    CheckFindingsModel* m_model;
    Table* m_table;
    Inspector* m_inspector;
    PlainLabel* m_sentence;
    PlainLabel* m_remedy;
    PagedText* m_exchanges;
    Button* m_save = nullptr;
    Button* m_go = nullptr;
};

} // namespace provost
