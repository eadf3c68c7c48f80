// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "app/platform/log_door.h"

#include <QLoggingCategory>
#include <QSet>

#include <mutex>

namespace provost {
namespace {

/// Qt's handlers are plain functions: what they work with stands here.
struct Door
{
    std::mutex guard;
    std::shared_ptr<ProgramLog> log;
    QSet<QByteArray> quiet; ///< categories whose debug lines go into the log alone
    QtMessageHandler handler = nullptr;
    QLoggingCategory::CategoryFilter filter = nullptr;
};

Door& door()
{
    static Door one;
    return one;
}

bool isOurs(const char* category)
{
    return category != nullptr && QByteArrayView(category).startsWith("provost.");
}

void filterCategory(QLoggingCategory* category)
{
    auto& at = door();
    at.filter(category);
    if (!isOurs(category->categoryName()) || category->isDebugEnabled())
        return;
    const std::lock_guard lock(at.guard);
    if (!at.log)
        return;
    at.quiet.insert(category->categoryName());
    category->setEnabled(QtDebugMsg, true);
}

void takeMessage(QtMsgType type, const QMessageLogContext& where, const QString& text)
{
    auto& at = door();
    std::shared_ptr<ProgramLog> log;
    bool isQuiet = false;
    {
        const std::lock_guard lock(at.guard);
        log = at.log;
        isQuiet = type == QtDebugMsg && isOurs(where.category) && at.quiet.contains(where.category);
    }
    if (log)
        log->add(type, QString::fromLatin1(where.category), text);
    if (!isQuiet && at.handler != nullptr)
        at.handler(type, where, text);
}

} // namespace

LogDoor::LogDoor(std::shared_ptr<ProgramLog> log)
{
    auto& at = door();
    {
        const std::lock_guard lock(at.guard);
        at.log = std::move(log);
        at.handler = qInstallMessageHandler(takeMessage);
    }
    at.filter = QLoggingCategory::installFilter(nullptr); // the one before, which ours asks first
    QLoggingCategory::installFilter(filterCategory);
}

LogDoor::~LogDoor()
{
    auto& at = door();
    {
        const std::lock_guard lock(at.guard);
        at.log.reset();
        at.quiet.clear();
    }
    qInstallMessageHandler(at.handler);
    QLoggingCategory::installFilter(at.filter);
}

} // namespace provost
