// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "app/composition.h"
#include "app/tour/tour.h"
#include "app/tour/visible.h"
#include "model/items/events_model.h"
#include "model/items/incidents_model.h"
#include "views/common/dialog.h"

#include <QAbstractItemView>
#include <QFile>
#include <QFileDialog>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPlainTextEdit>
#include <QTemporaryDir>

#include <array>

using namespace Qt::StringLiterals;

// The part of the tour that looks for causes.

namespace provost {
namespace {

/// A provisioning log as Microsoft Entra ID exports it.
bool writeLog(const QString& path)
{
    struct Cause
    {
        QString action;
        QString whom;
        QString code;
        QString reason;
        int times;
    };
    const std::array causes{
        Cause{u"create"_s, u"ana.silva@acme.example"_s, u"EntryConflict"_s,
              u"Another object has this user name already."_s, 41},
        Cause{u"update"_s, u"IT-Admins"_s, u"DuplicateTargetEntries"_s, u"More than one group matches."_s, 3},
        Cause{u"create"_s, u"bruno.gomes@acme.example"_s, u"MandatoryFieldsMissing"_s, u"There is no family name."_s,
              12},
        Cause{u"delete"_s, u"chen.wei@acme.example"_s, u"CodeOfTomorrow"_s, u"Nobody knows yet."_s, 1}};
    QJsonArray lines;
    for (const auto& cause : causes) {
        for (int i = 0; i < cause.times; ++i)
            lines.append(
                QJsonObject{{u"activityDateTime"_s,
                             u"2026-11-03T%1:%2:00Z"_s.arg(i % 20, 2, 10, QChar(u'0')).arg(i % 60, 2, 10, QChar(u'0'))},
                            {u"provisioningAction"_s, cause.action},
                            {u"servicePrincipal"_s, QJsonObject{{u"displayName"_s, u"Acme in Entra"_s}}},
                            {u"sourceIdentity"_s, QJsonObject{{u"displayName"_s, cause.whom}}},
                            {u"provisioningStatusInfo"_s,
                             QJsonObject{{u"status"_s, u"failure"_s},
                                         {u"errorInformation"_s,
                                          QJsonObject{{u"errorCode"_s, cause.code}, {u"reason"_s, cause.reason}}}}}});
    }
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(QJsonDocument(lines).toJson()) > 0 && file.flush();
}

} // namespace

QCoro::Task<> Tour::showActivity()
{
    co_await choosePane(u"activity"_s);
    co_await showExplanation();
    chooseTab(u"incidentsPage"_s);
    co_await chooseRow(u"incidents"_s, IncidentsModel::Answer, u"409"_s);
    co_await picture(u"activity-incidents"_s);
    co_await showCases();
    co_await showLog();
    chooseTab(u"auditPage"_s);
    co_await until([this] { return list(u"audit"_s)->model()->rowCount() > 0 && !isBusy(); });
    list(u"audit"_s)->setCurrentIndex(list(u"audit"_s)->model()->index(0, 0));
    co_await picture(u"activity-audit"_s);
    chooseTab(u"requestsPage"_s);
}

QCoro::Task<> Tour::showExplanation()
{
    auto& window = m_composition.window();
    chooseTab(u"requestsPage"_s);
    co_await chooseRow(u"activity"_s, EventsModel::Answer, u"409"_s);
    press(u"explain"_s);
    co_await picture(u"explanation"_s);
    press(u"writeNote"_s);
    visible<QPlainTextEdit>(window, u"noteField"_s)->setPlainText(u"Ask Kim in the help desk: she mended it in May."_s);
    co_await picture(u"explanation-note"_s);
    closeDialogs();
}

QCoro::Task<> Tour::showLog()
{
    auto& window = m_composition.window();
    const QTemporaryDir folder;
    const auto file = folder.filePath(u"ProvisioningLogs.json"_s);
    if (!writeLog(file))
        giveUp(file);
    press(u"openLog"_s);
    auto* files = window.findChild<QFileDialog*>(u"logFile"_s);
    files->close();
    Q_EMIT files->fileSelected(file);
    co_await until([this] {
        const auto* incidents = list(u"logIncidents"_s);
        return incidents && incidents->model()->rowCount() > 0 && !isBusy();
    });
    co_await picture(u"activity-log"_s);
    closeDialogs();
}

} // namespace provost
