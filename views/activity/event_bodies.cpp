// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "views/activity/event_bodies.h"

#include "model/checks/curl_command.h"
#include "model/commands/read_detail.h"
#include "model/items/role_words.h"
#include "model/items/words.h"
#include "views/activity/request_words.h"
#include "views/common/button.h"
#include "views/common/inspector_tabs.h"
#include "views/common/json_view.h"
#include "views/common/message_bar.h"
#include "views/common/plain_label.h"
#include "views/common/text.h"
#include "views/common/version_comparison.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QJsonDocument>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace provost {
namespace {

constexpr int bodyHeight = 220; // more where there is room

void clear(QVBoxLayout* lines)
{
    while (auto* item = lines->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

} // namespace

EventBodies::EventBodies(OpenServer at, Clock clock, QWidget* parent)
    : QWidget(parent)
    , m_at(std::move(at))
    , m_message(new MessageBar(this))
    , m_tabs(new InspectorTabs(tr("About the request"), this))
    , m_curl(new Button(tr("Copy as curl"), "terminal"_L1, Button::Kind::Default, this))
{
    m_message->setObjectName("eventMessage"_L1);
    m_message->setRounded(true);
    m_message->hide();
    m_tabs->addPage(u"request"_s, tr("Request"), buildBody(m_request, tr("Body of the request"), u"requestBody"_s));
    m_tabs->addPage(u"answer"_s, tr("Answer"), buildBody(m_answer, tr("Body of the answer"), u"answerBody"_s));
    m_versions = new VersionComparison(m_at, std::move(clock), *m_answer.text);
    m_tabs->addPage(u"words"_s, tr("In words"), buildLines(m_words));
    m_tabs->addPage(u"roles"_s, tr("Roles"), buildLines(m_roles));
    m_curl->setObjectName("copyCurl"_L1);
    m_curl->setToolTip(tr("Copies the request as a command. The token is not in it: the shell takes it from the "
                          "variable SCIM_TOKEN."));
    m_curl->setEnabled(false);
    auto* actions = new QHBoxLayout;
    actions->addWidget(m_curl);
    actions->addStretch();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::Gap8);
    layout->addWidget(m_message);
    layout->addWidget(m_tabs, 1);
    layout->addLayout(actions);
    connect(m_message, &MessageBar::actionChosen, this, &EventBodies::load);
    connect(m_curl, &Button::clicked, this, &EventBodies::copyAsCurl);
}

QWidget* EventBodies::buildBody(Body& body, const QString& name, const QString& objectName)
{
    body.text = new JsonView(name, this);
    body.text->setObjectName(objectName);
    body.text->setMinimumHeight(bodyHeight);
    body.none = PlainLabel::mute({}, this);
    auto* page = new QWidget;
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(body.none);
    layout->addWidget(body.text, 1);
    layout->addStretch();
    return page;
}

QWidget* EventBodies::buildLines(QVBoxLayout*& lines)
{
    auto* page = new QWidget;
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::Gap8);
    lines = new QVBoxLayout;
    lines->setSpacing(metrics::Gap8);
    layout->addLayout(lines);
    layout->addStretch();
    return page;
}

void EventBodies::setEvent(qint64 id, const QString& offending)
{
    if (id == m_id && offending == m_offending)
        return;
    m_id = id;
    m_offending = offending;
    load();
}

void EventBodies::load()
{
    m_cancel.cancel();
    m_cancel = Cancellation();
    m_detail = {};
    m_message->hide();
    m_curl->setEnabled(false);
    clear(m_words);
    clear(m_roles);
    for (const auto& body : {m_request, m_answer}) {
        body.text->setJson({});
        body.text->hide();
        body.none->setText(tr("Loading…"));
        body.none->show();
    }
    QCoro::connect(readEvent(m_at, m_id, m_cancel), this, [this, id = m_id](const Result<EventDetail>& detail) {
        if (id != m_id)
            return;
        if (detail)
            show(*detail);
        else if (detail.error().kind != ErrorKind::Cancelled)
            m_message->showError(detail.error(), tr("Try again"));
    });
}

void EventBodies::show(const EventDetail& detail)
{
    m_detail = detail;
    const auto put = [](const Body& body, const QString& text, const QString& reason) {
        body.text->setVisible(!text.isEmpty());
        body.none->setText(reason);
        body.none->setVisible(text.isEmpty());
    };
    put(m_request, detail.requestBody, tr("No body was sent, or none was kept."));
    put(m_answer, detail.answerBody,
        tr("No body was answered, or none was kept: of reads that succeed only the facts above are kept."));
    m_request.text->setJson(detail.requestBody.toUtf8());
    m_request.text->mark(m_offending);
    const auto answer = detail.answerBody.toUtf8();
    const auto& id = detail.event.resourceId;
    const bool isVersion = !id.isEmpty() && QJsonDocument::fromJson(answer)["id"_L1].toString() == id;
    m_versions->setResource(isVersion ? id : QString(), answer, detail.event.at);
    m_curl->setEnabled(true);
    showWords(detail);
    showRoles(detail);
    Q_EMIT arrived(detail.event);
}

void EventBodies::showWords(const EventDetail& detail)
{
    const auto nameOf = [directory = m_at.directory](const QString& id) {
        const auto user = directory ? directory->user(UserId(id)) : std::nullopt;
        return user ? user->displayName : QString();
    };
    const auto lines = inWords(detail, nameOf);
    for (const auto& line : lines) {
        auto* label = new PlainLabel(line.text);
        label->setInk(line.isWarning ? PlainLabel::Ink::Warn : PlainLabel::Ink::Text);
        m_words->addWidget(label);
    }
}

void EventBodies::showRoles(const EventDetail& detail)
{
    if (detail.rolesChanged == 0) {
        m_roles->addWidget(PlainLabel::mute(tr("This request changed nobody’s roles.")));
        return;
    }
    m_roles->addWidget(
        new PlainLabel(tr("This request changed the roles of %n person(s).", nullptr, int(detail.rolesChanged))));
    for (const auto& change : detail.roleChanges) {
        const auto roles = [this](const QList<RoleId>& ids) {
            return m_at.directory && !ids.isEmpty() ? rolesInWords(*m_at.directory, ids) : tr("no role");
        };
        m_roles->addWidget(new PlainLabel(
            tr("%1: %2, before %3", "person, roles, roles")
                .arg(isolated(change.displayName), isolated(roles(change.after)), isolated(roles(change.before)))));
    }
    const auto others = detail.rolesChanged - detail.roleChanges.size();
    if (others > 0)
        m_roles->addWidget(PlainLabel::mute(tr("And %n more.", nullptr, int(others))));
}

void EventBodies::copyAsCurl()
{
    const auto& id = m_detail.event.connectionId;
    const auto connection = m_at.directory && id ? m_at.directory->connection(*id) : std::nullopt;
    const auto base = connection ? QUrl(connection->scimBaseUrl) : m_at.session ? m_at.session->server() : QUrl();
    QGuiApplication::clipboard()->setText(curlCommand(m_detail, base), QClipboard::Clipboard);
}

} // namespace provost
