// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "views/common/inspector.h"
#include "views/connections/workplace.h"

namespace provost {

class AttributesPage;
class CapabilitiesPage;
class DeliveriesPage;
class InspectorTabs;
class MessageBar;
class ProvisioningPage;
class SetupPage;
class TokensPage;

/// Everything about one connection, beside the list.
class ConnectionInspector : public Inspector
{
    Q_OBJECT

public:
    explicit ConnectionInspector(Workplace at, QWidget* parent = nullptr);

    void setConnection(const Connection& connection);
    [[nodiscard]] const Connection& connection() const { return m_connection; }

    /// Shows its tokens.
    void showTokens();
    /// Reads its mapping again.
    void reloadMapping();

Q_SIGNALS:
    void generateTokenRequested();
    /// Of this token, or of any.
    void rotateRequested(const std::optional<provost::TokenId>& token);
    void revokeRequested(const provost::Token& token);
    void decideRequested();
    void editMappingRequested();
    void handoffRequested();
    void examineRequested();
    void pauseRequested();
    void resumeRequested();
    void deleteRequested();

private:
    void connectPages();
    void showHead();
    void showRotation();

    QPointer<Directory> m_directory;
    Clock m_clock;
    Connection m_connection;
    MessageBar* m_rotation;
    InspectorTabs* m_tabs;
    SetupPage* m_setup;
    TokensPage* m_tokens = nullptr; ///< null, as the next ones: this kind of server has none
    ProvisioningPage* m_provisioning = nullptr;
    AttributesPage* m_attributes = nullptr;
    CapabilitiesPage* m_capabilities = nullptr;
    DeliveriesPage* m_deliveries = nullptr;
};

} // namespace provost
