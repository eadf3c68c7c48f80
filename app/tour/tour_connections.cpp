// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "app/composition.h"
#include "app/tour/tour.h"
#include "app/tour/visible.h"
#include "model/checks/rehearsal.h"
#include "model/items/item_cell.h"
#include "model/items/mapping_model.h"
#include "views/common/dialog.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QComboBox>
#include <QCoroFuture>
#include <QLineEdit>
#include <QPlainTextEdit>

#include <algorithm>

using namespace Qt::StringLiterals;

// The part of the tour through the dialogs of one connection, which is chosen already.

namespace provost {
namespace {

constexpr int createdRule = 9;   ///< of a conformance run, likewise
constexpr int rehearsedStep = 3; ///< the creation of the user, whose request and answer are worth a look

} // namespace

/// As if the server did not know the day on which the last token of the board, which is open, ends.
QCoro::Task<> Tour::showReminder()
{
    auto* known = m_composition.server()->directory.get();
    auto* board = list(u"board"_s);
    const int last = board->model()->rowCount() - 1;
    const auto id = board->model()->index(last, 0).data(IdRole).toString();
    const auto connections = known->connectionsWithTokens();
    for (const auto& connection : connections) {
        auto tokens = known->tokens(connection);
        const auto token = std::ranges::find(tokens, id, [](const Token& each) { return each.id.text(); });
        if (token == tokens.end())
            continue;
        token->expiresAt.reset();
        known->setTokens(connection, tokens);
    }
    board->setCurrentIndex(board->model()->index(last, 0)); // what has no end is the last
    press(u"boardRemind"_s);
    co_await picture(u"token-reminder"_s);
    constexpr int daysAhead = 9;
    type(u"reminderDay"_s, QDate::currentDate().addDays(daysAhead).toString(Qt::ISODate));
    press(u"confirm"_s);
    co_await picture(u"token-board-reminder"_s);
}

QCoro::Task<> Tour::showConnections()
{
    auto& window = m_composition.window();
    const auto isOpen = [this, &window] { return Dialog::isOpenOver(&window) && !isBusy(); };
    press(u"delete"_s);
    co_await until([this] { return !isCounting(); });
    co_await picture(u"delete-connection"_s);
    closeDialogs();
    press(u"pause"_s);
    co_await picture(u"pause-connection"_s);
    closeDialogs();
    press(u"handoffSheet"_s);
    co_await picture(u"hand-off"_s);
    closeDialogs();
    press(u"tokenBoardButton"_s);
    const auto* known = m_composition.server()->directory.get();
    co_await until([&known] { return known->connectionsWithTokens().size() == known->connections().size(); });
    co_await until(isOpen);
    co_await picture(u"token-board"_s);
    co_await showReminder();
    closeDialogs();
    co_await choosePane(u"overview"_s);
    co_await picture(u"overview-reminder"_s);
    co_await choosePane(u"connections"_s);
    chooseTab(u"attributes"_s);
    co_await until([&window] { return window.findChild<QAbstractButton*>(u"editMapping"_s)->isEnabled(); });
    press(u"editMapping"_s);
    co_await until(isOpen);
    co_await picture(u"mapping"_s);
    type(u"chosenAttribute"_s, u"displayName"_s);
    Q_EMIT visible<QLineEdit>(window, u"chosenAttribute"_s)->editingFinished();
    co_await until([this] {
        const auto* fields = list(u"mappingTable"_s)->model();
        const auto then = fields->index(0, MappingModel::Then).data().toString();
        return then != u"–"_s && then != fields->index(0, MappingModel::Now).data().toString();
    });
    co_await picture(u"mapping-tried"_s);
    closeDialogs();
    chooseTab(u"capabilities"_s);
    co_await until([&window] { return !isAskingForCapabilities(window); });
    co_await picture(u"connections-server"_s);
    const auto before = list(u"connections"_s)->currentIndex().siblingAtColumn(0).data().toString();
    co_await chooseRow(u"connections"_s, 0, u"Globex"_s);
    chooseTab(u"provisioning"_s);
    co_await picture(u"connections-guard"_s);
    if (const auto* bar = visible<QWidget>(window, u"heldBar"_s))
        bar->findChild<QAbstractButton*>(u"messageAction"_s)->click();
    else
        giveUp(tr("Nothing is held."));
    co_await until(isOpen);
    co_await picture(u"held-changes"_s);
    closeDialogs();
    co_await chooseRow(u"connections"_s, 0, before);
    chooseTab(u"setup"_s);
    press(u"rotate"_s);
    co_await until(isOpen);
    co_await picture(u"rotation-start"_s);
    closeDialogs();
}

QCoro::Task<> Tour::showRotation()
{
    auto& window = m_composition.window();
    auto* session = m_composition.server()->session.get();
    const auto* directory = m_composition.server()->directory.get();
    const ConnectionId id(list(u"connections"_s)->currentIndex().data(IdRole).toString());
    const auto start = [id](AdminApi& api, Call call) { return api.startRotation(id, {}, std::move(call)); };
    co_await session->call(start);
    co_await until([&directory, &id] { return directory->connection(id)->rotation.has_value(); });
    press(u"rotate"_s);
    co_await until([this, &window] { return Dialog::isOpenOver(&window) && !isBusy(); });
    co_await picture(u"rotation"_s);
    closeDialogs();
    const auto cancel = [id](AdminApi& api, Call call) { return api.cancelRotation(id, true, std::move(call)); };
    co_await session->call(cancel);
    co_await until([&directory, &id] { return !directory->connection(id)->rotation; });
}

/// As if a connection of the product had one token at a time.
QCoro::Task<> Tour::showOnlyToken()
{
    auto& window = m_composition.window();
    auto* directory = m_composition.server()->directory.get();
    const auto person = directory->person();
    const auto permissions = directory->permissions();
    const auto before = directory->serverInfo();
    auto one = before;
    one.severalTokens = false;
    directory->setPerson(person, permissions, one);
    press(u"rotate"_s);
    co_await until([this, &window] { return Dialog::isOpenOver(&window) && !isBusy(); });
    co_await picture(u"token-replace-at-once"_s);
    closeDialogs();
    directory->setPerson(person, permissions, before);
}

/// With a token of its own, which ends after it.
QCoro::Task<> Tour::showCheck()
{
    auto& window = m_composition.window();
    auto* session = m_composition.server()->session.get();
    const ConnectionId id(list(u"connections"_s)->currentIndex().data(IdRole).toString());
    const NewToken request{u"Tour"_s, std::nullopt};
    const auto create = [id, request](AdminApi& api, Call call) {
        return api.createToken(id, request, std::move(call));
    };
    const auto created = co_await session->call(create);
    press(u"examineEndpoint"_s);
    if (created)
        type(u"checkToken"_s, QString::fromLatin1(created->secret->expose()));
    press(u"examine"_s);
    const auto isExamined = [&window] {
        const auto* save = visible<QAbstractButton>(window, u"saveCheck"_s);
        return save && save->isEnabled();
    };
    co_await until(isExamined);
    auto* findings = list(u"findings"_s);
    findings->setCurrentIndex(findings->model()->index(int(EndpointCheck::Users), 0));
    co_await picture(u"examine"_s);
    auto* deed = visible<QComboBox>(window, u"checkDeed"_s);
    deed->setCurrentIndex(deed->findData(idOf(Dialect::Okta)));
    press(u"examine"_s);
    co_await picture(u"rehearse-asked"_s);
    press(u"examine"_s);
    co_await until(isExamined);
    findings->setCurrentIndex(findings->model()->index(rehearsedStep, 0));
    co_await picture(u"rehearse"_s);
    deed->setCurrentIndex(deed->findData(idOf(Dialect::Conformance)));
    press(u"examine"_s);
    press(u"examine"_s); // and yes
    co_await until(isExamined);
    findings->setCurrentIndex(findings->model()->index(createdRule, 0));
    co_await picture(u"conformance"_s);
    deed->setCurrentIndex(0);
    const auto token = created ? created->token.id : TokenId();
    const auto revoke = [token](AdminApi& api, Call call) { return api.revokeToken(token, std::move(call)); };
    co_await session->call(revoke);
    press(u"examine"_s);
    co_await until(isExamined);
    co_await picture(u"examine-refused"_s);
    closeDialogs();
    press(u"testSample"_s);
    auto* sample = visible<QPlainTextEdit>(window, u"sampleUser"_s);
    sample->setPlainText(u"{\n  \"schemas\": [\"urn:ietf:params:scim:schemas:core:2.0:User\"],\n  \"userName\": "
                         u"\"anna.beck@acme.example\",\n"
                         "  \"active\": \"True\",\n  \"department\": \"Finance\",\n  \"emails\": {\"value\": "
                         "\"anna.beck@acme.example\"},\n"
                         "  \"roles\": [\"admin\"],\n  \"favoriteColor\": \"blue\"\n}\n"_s);
    co_await until([this] { return list(u"sampleFindings"_s)->model()->rowCount() > 0; });
    list(u"sampleFindings"_s)->setCurrentIndex(list(u"sampleFindings"_s)->model()->index(0, 0));
    co_await picture(u"sample"_s);
    closeDialogs();
}

} // namespace provost
