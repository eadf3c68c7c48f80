// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/checks/rehearsal.h"
#include "model/commands/cancellation.h"
#include "model/net/server_url.h"
#include "views/common/dialog.h"
#include "views/connections/workplace.h"

#include <functional>
#include <variant>

class QComboBox;
class QLineEdit;

namespace provost {

class BusyLine;
class CertificatesModel;
class CheckFindingsModel;
class Inspector;
class PagedText;
class PinButton;
class SecretEdit;
class Table;

/// Looks at a SCIM endpoint, of this server or of any other, or rehearses there what an identity provider does, and
/// shows what was found, who acts and what to do. Before a rehearsal writes anything it says what, and has it
/// confirmed; stopped or left, it cleans up first. A token goes to the address beside it alone, and is forgotten with
/// the dialog.
class CheckDialog : public Dialog
{
    Q_OBJECT

public:
    /// Of a connection: begins by itself where the keychain has its token. Without one a person enters what to look at.
    CheckDialog(Workplace at, std::optional<Connection> connection, QWidget* parent);
    ~CheckDialog() override; ///< stops a rehearsal, which still cleans up
    CheckDialog(const CheckDialog&) = delete;
    CheckDialog& operator=(const CheckDialog&) = delete;

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
    /// Examines, or rehearses once that is confirmed.
    void look(const ServerUrl& place, std::shared_ptr<Secret> token);
    void examineThere(const ServerUrl& place);
    void rehearseThere(const ServerUrl& place, Dialect dialect);
    void stop();
    void chooseDeed();
    /// Whose requests are rehearsed; nothing where the endpoint is only looked at.
    [[nodiscard]] std::optional<Dialect> dialect() const;
    /// Why nothing may be written from here; empty where it may.
    [[nodiscard]] QString whyNoRehearsal() const;
    void hear(const ReportedFinding& finding);
    template <class Outcome>
    void show(const Result<Outcome>& outcome);
    void showChosen();
    void render();
    void chooseFile();
    /// Once there is an outcome.
    [[nodiscard]] QByteArray report(const QString& suffix) const;

    Workplace m_at;
    std::optional<Connection> m_connection;
    Cancellation m_cancel;
    bool m_isLooking = false;
    int m_turn = 0; ///< of the newest look: an answer to an earlier one is nothing any more
    std::variant<std::monostate, Examination, Rehearsal> m_outcome;
    std::optional<RehearsalNames> m_asked; ///< what a person was asked about: the next press means yes
    CancelToken m_stop;                    ///< of a rehearsal
    bool m_isLeaving = false;              ///< as soon as it has cleaned up
    int m_steps = 0;                       ///< that are made this time
    std::shared_ptr<Secret> m_token;       ///< that was used, for another look
    std::optional<ServerUrl> m_tokenFor;   ///< the only place that it goes to
    QComboBox* m_deed;
    QLineEdit* m_address;
    SecretEdit* m_typed;
    PlainLabel* m_summary;
    BusyLine* m_busy;
    CheckFindingsModel* m_model;
    Table* m_table;
    Inspector* m_inspector;
    PlainLabel* m_sentence;
    PlainLabel* m_remedy;
    PlainLabel* m_expected; ///< of the chosen step, and why it is made
    CertificatesModel* m_chain;
    Table* m_certificates;
    PagedText* m_exchanges;
    PinButton* m_pin = nullptr;
    Button* m_save = nullptr;
    Button* m_go = nullptr;
};

} // namespace provost
