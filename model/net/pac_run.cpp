// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/net/pac_run.h"

#include "model/net/pac_functions.h"

#include <duktape.h>

#include <algorithm>
#include <cstddef>
#include <cstdlib>
#include <memory>

using namespace Qt::StringLiterals;

namespace provost {
namespace {

constexpr size_t mostMemory = 64 * 1024 * 1024;
constexpr qsizetype longestAnswer = 8 * 1024;

/// What the interpreter may use, and what it may ask.
struct Room
{
    size_t used = 0;
    const PacLookups* lookups = nullptr;
};

/// Before each piece stands how large it is.
struct alignas(std::max_align_t) Head
{
    size_t size;
};

Head* headOf(void* piece)
{
    return static_cast<Head*>(piece) - 1;
}

void* take(void* data, duk_size_t size)
{
    auto& room = *static_cast<Room*>(data);
    if (size == 0 || size > mostMemory - room.used)
        return nullptr;
    auto* head = static_cast<Head*>(std::malloc(sizeof(Head) + size));
    if (!head)
        return nullptr;
    head->size = size;
    room.used += size;
    return head + 1;
}

void give(void* data, void* piece)
{
    if (!piece)
        return;
    static_cast<Room*>(data)->used -= headOf(piece)->size;
    std::free(headOf(piece));
}

void* grow(void* data, void* piece, duk_size_t size)
{
    if (!piece)
        return take(data, size);
    if (size == 0) {
        give(data, piece);
        return nullptr;
    }
    auto& room = *static_cast<Room*>(data);
    const auto before = headOf(piece)->size;
    if (size > before && size - before > mostMemory - room.used)
        return nullptr;
    auto* head = static_cast<Head*>(std::realloc(headOf(piece), sizeof(Head) + size));
    if (!head)
        return nullptr;
    head->size = size;
    room.used = room.used - before + size;
    return head + 1;
}

/// Nothing is left that could be said; it happens only where not even the interpreter itself has room.
[[noreturn]] void giveUp(void*, const char*)
{
    std::abort();
}

const PacLookups& lookupsOf(duk_context* js)
{
    duk_memory_functions functions;
    duk_get_memory_functions(js, &functions);
    return *static_cast<Room*>(functions.udata)->lookups;
}

void push(duk_context* js, const QByteArray& utf8)
{
    duk_push_lstring(js, utf8.constData(), static_cast<duk_size_t>(utf8.size()));
}

duk_ret_t addressOf(duk_context* js)
{
    const auto host = QString::fromUtf8(duk_require_string(js, 0));
    push(js, lookupsOf(js).addressOf(host).toUtf8());
    return 1;
}

duk_ret_t ownAddress(duk_context* js)
{
    push(js, lookupsOf(js).ownAddress().toUtf8());
    return 1;
}

duk_ret_t now(duk_context* js)
{
    const bool isGmt = duk_to_boolean(js, 0) != 0;
    const auto& here = lookupsOf(js).now;
    const auto time = isGmt ? here.toUTC() : here;
    const auto put = [js](const char* name, int value) {
        duk_push_int(js, value);
        duk_put_prop_string(js, -2, name);
    };
    duk_push_object(js);
    put("weekday", time.date().dayOfWeek() % 7);
    put("day", time.date().day());
    put("month", time.date().month() - 1);
    put("year", time.date().year());
    put("hour", time.time().hour());
    put("minute", time.time().minute());
    put("second", time.time().second());
    return 1;
}

void offer(duk_context* js, const char* name, duk_c_function function, int arguments)
{
    duk_push_c_function(js, function, arguments);
    duk_put_global_string(js, name);
}

struct Order
{
    QByteArray script;
    QByteArray url;
    QByteArray host;
};

/// Leaves what the script says on the stack, or throws.
duk_ret_t perform(duk_context* js, void* data)
{
    const auto& order = *static_cast<const Order*>(data);
    offer(js, "__addressOf", &addressOf, 1);
    offer(js, "__ownAddress", &ownAddress, 0);
    offer(js, "__now", &now, 1);
    duk_eval_string_noresult(js, pacFunctions);
    duk_eval_lstring_noresult(js, order.script.constData(), static_cast<duk_size_t>(order.script.size()));
    if (!duk_get_global_string(js, "FindProxyForURL"))
        return duk_error(js, DUK_ERR_TYPE_ERROR, "the script has no FindProxyForURL");
    push(js, order.url);
    push(js, order.host);
    duk_call(js, 2);
    return 1;
}

using Interpreter = std::unique_ptr<duk_context, decltype(&duk_destroy_heap)>;

QString textOnTop(duk_context* js)
{
    duk_size_t size = 0;
    const auto* text = duk_safe_to_lstring(js, -1, &size);
    return QString::fromUtf8(text, std::min(static_cast<qsizetype>(size), longestAnswer));
}

} // namespace

Result<QString> runPac(const QByteArray& script, const QString& url, const QString& host, const PacLookups& lookups)
{
    Room room{0, &lookups};
    const Interpreter js(duk_create_heap(&take, &grow, &give, &room, &giveUp), &duk_destroy_heap);
    if (!js)
        return fail(ErrorKind::Invalid, host, u"there is no memory for the script"_s);
    Order order{script, url.toUtf8(), host.toUtf8()};
    const bool failed = duk_safe_call(js.get(), &perform, &order, 0, 1) != DUK_EXEC_SUCCESS;
    if (!failed && !duk_is_string(js.get(), -1))
        return fail(ErrorKind::Invalid, host, u"the script says nothing about this address"_s);
    auto said = textOnTop(js.get());
    if (failed)
        return fail(ErrorKind::Invalid, host, said);
    return said;
}

} // namespace provost
