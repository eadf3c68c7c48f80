// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/net/network_options.h"
#include "model/net/server_url.h"
#include "model/secrets/secret.h"
#include "views/common/begun.h"
#include "views/first_run/server_choice.h"

#include <QWidget>

#include <memory>

class QComboBox;
class QLineEdit;
class QVBoxLayout;

namespace provost {

class Button;
class FaultLine;
class MessageBar;
class PlainLabel;
class SecretEdit;
class Tile;
struct Error;

/// A server that was saved, and whose key is asked for.
struct KnownServer
{
    QString kind;
    ServerUrl server;
    QString name;
    QString product; ///< empty: none that is told apart
    NetworkOptions network;
};

/// What a newcomer sees: the ways to a server. What was typed stays through every refusal; the key is taken out of its
/// field when it is sent, and stands there again when the try was refused or cancelled.
class WelcomePage : public QWidget, public Begun
{
    Q_OBJECT

public:
    /// `choices` are the kinds of servers beside the local one.
    explicit WelcomePage(QList<ServerChoice> choices, QWidget* parent = nullptr);

    /// While a server is started or reached, nothing can be changed, only cancelled. `what` says what is going on.
    void setBusy(const QString& what);
    void setIdle();
    /// Another server is open, to which Cancel and Esc lead back while nothing is going on.
    void offerWayBack();
    /// Asks for the key of a server that is known already.
    void askForKey(const KnownServer& known);
    /// By which name the server is to stand in the list; empty: its host's, or the one that it has.
    [[nodiscard]] QString name() const;
    /// The product that was chosen, by id; empty where it is none of those that are told apart.
    [[nodiscard]] QString product() const;
    /// What was chosen for the way to the server; unset: nothing, and a server that is known is reached as before.
    [[nodiscard]] const std::optional<NetworkChoice>& network() const { return m_network; }
    /// The way that was chosen failed: says why, and lets try again.
    void showError(const provost::Error& error);
    /// The same in words of the caller's own; `details` are to copy.
    void showProblem(const QString& text, const QString& details);

    [[nodiscard]] std::any leave() override;
    void resume(const std::any& begun) override;

Q_SIGNALS:
    void startLocalServer();
    void connectTo(const QString& kind, const provost::ServerUrl& server, std::shared_ptr<provost::Secret> key);
    void cancelled(); ///< what is going on
    void left();      ///< by the way back

private:
    void buildWays();
    void buildForm();
    void buildProduct(QVBoxLayout* into);
    void buildName(QVBoxLayout* into);
    void buildNetwork(QVBoxLayout* into);
    void offerProducts(const ServerChoice& choice);
    void showProduct();
    void openNetwork();
    void showNetwork();
    void buildFooter();
    void showWay();
    void go();
    void goToServer();
    void goBack();

    /// What the chosen tile stands for; null: the local server.
    [[nodiscard]] const ServerChoice* chosen() const;
    void choose(const QString& kind);

    const QList<ServerChoice> m_choices;
    Tile* m_local = nullptr;
    QList<Tile*> m_remotes; ///< of m_choices
    QWidget* m_ways = nullptr;
    QWidget* m_form = nullptr;
    QComboBox* m_product = nullptr;
    PlainLabel* m_productName = nullptr;
    PlainLabel* m_productFacts = nullptr;
    QLineEdit* m_name = nullptr;
    QLineEdit* m_address = nullptr;
    PlainLabel* m_addressHint = nullptr;
    FaultLine* m_addressError = nullptr;
    QLineEdit* m_pair = nullptr; ///< a client id
    PlainLabel* m_pairName = nullptr;
    FaultLine* m_pairError = nullptr;
    SecretEdit* m_key = nullptr;
    PlainLabel* m_keyName = nullptr;
    FaultLine* m_keyError = nullptr;
    MessageBar* m_message = nullptr;
    PlainLabel* m_busy = nullptr;
    Button* m_cancel = nullptr;
    Button* m_continue = nullptr;
    QVBoxLayout* m_column = nullptr;
    Button* m_openNetwork = nullptr;
    PlainLabel* m_networkNote = nullptr;
    NetworkOptions m_knownNetwork; ///< of the server whose key is asked for
    std::optional<NetworkChoice> m_network;
    bool m_hasWayBack = false;
    std::shared_ptr<Secret> m_sentKey; ///< of the try that is under way
};

} // namespace provost
